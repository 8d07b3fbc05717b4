import { imageOf, parseImage } from '../../../model/image.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const imageInvalidCharacters = containerRule({
  id: 'image-invalid-characters',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'RegisterTaskDefinition refuses it: "Container.image contains invalid characters." Allowed are letters, digits and - _ : . / # @.',
  messages: { characters: '{character} is not allowed in an image. Use only letters, digits and - _ : . / # @.' },
  check(container, report) {
    const image = imageOf(container);
    if (image?.fault !== 'characters') return;
    const [character] = /[^A-Za-z0-9\-_:./#@]/u.exec(image.text)!;
    const trimmed = image.text.trim();
    const fixes = parseImage(trimmed).fault ? [] : [fix.set(container.image!, trimmed)];
    report(container.image, 'characters', { character: shown(character) }, fixes);
  },
});

/** Some that are pasted along, such as a zero-width space, cannot be seen: U+200B. */
function shown(character: string): string {
  if (/\s/.test(character)) return 'A space';
  if (!/[\p{C}\p{M}]/u.test(character)) return character;
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
