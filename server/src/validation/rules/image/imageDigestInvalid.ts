import { imageOf } from '../../../model/image.ts';
import { containerRule } from '../../rule.ts';

export const imageDigestInvalid = containerRule({
  id: 'image-digest-invalid',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale: 'An image by digest is `repository@sha256:` and 64 hexadecimal digits; with anything else the pull fails.',
  messages: { digest: 'After @ comes a digest: `sha256:` and 64 hexadecimal digits, not {digest}.' },
  check(container, report) {
    const image = imageOf(container);
    if (image?.fault === 'digest') report(container.image, 'digest', { digest: image.digest || 'nothing' });
  },
});
