import { IMAGE_SCHEME, imageOf, parseImage } from '../../../model/image.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

/** A site for people; images are pulled from elsewhere. */
const WEBSITE = 'hub.docker.com';

export const imageReferenceGrammar = containerRule({
  id: 'image-reference-grammar',
  severity: 'error',
  source: 'https://docs.docker.com/reference/cli/docker/image/tag/',
  rationale:
    'ECS registers such an image, but no container can start from it: the pull ends in "invalid reference format".',
  messages: {
    scheme: 'An image has no `{scheme}` before it.',
    slashes: 'An image has no empty part: remove the extra / or :.',
    host: '{host} is not the host of a registry.',
    'upper-case': 'A repository is written in lower case; {repository} is not.',
    repository:
      '{repository} is not the name of a repository: lower-case letters and digits, with single . _ or - between them.',
    emptyTag: 'A tag must follow the colon.',
    tag: '{tag} is not a tag: up to 128 letters, digits, _ . and -, not beginning with . or -.',
  },
  check(container, report) {
    const image = imageOf(container);
    if (!image?.fault || image.fault === 'characters' || image.fault === 'digest') return;
    const { text, fault, host = '', repository, tag = '' } = image;
    const scheme = IMAGE_SCHEME.exec(text)?.[0] ?? '';
    const bare = parseImage(text.slice(scheme.length));
    const fixes = bare.fault || bare.host === WEBSITE ? [] : [fix.set(container.image!, bare.text)];
    const message = fault === 'tag' && tag === '' ? 'emptyTag' : fault;
    report(container.image, message, { scheme, host, repository, tag }, fixes);
  },
});
