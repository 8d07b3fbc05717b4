import { each, known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

export const environmentNameInvalid = containerRule({
  id: 'environment-name-invalid',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html',
  rationale:
    'A container gets its variables as lines of name=value, in which such a name is lost or read as another one.',
  messages: {
    empty: 'An environment variable needs a name.',
    characters: 'The name of an environment variable holds no {character}.',
  },
  check(container, report) {
    for (const { name } of each(container.environment)) {
      const text = known(name);
      if (text === '') report(name, 'empty');
      else if (text?.includes('=')) report(name, 'characters', { character: '=' });
      else if (text !== undefined && /[\s\0]/.test(text)) report(name, 'characters', { character: 'spaces' });
    }
  },
});
