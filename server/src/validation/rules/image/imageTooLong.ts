import { imageOf } from '../../../model/image.ts';
import { containerRule } from '../../rule.ts';

export const imageTooLong = containerRule({
  id: 'image-too-long',
  severity: 'error',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/22629',
  rationale:
    'RegisterTaskDefinition refuses it: "Container.image should be 255 characters or less". A digest is not counted.',
  messages: { long: 'An image has at most 255 characters before its digest; this one has {length}.' },
  check(container, report) {
    const [beforeDigest = ''] = imageOf(container)?.text.split('@') ?? [];
    const { length } = beforeDigest;
    if (length > 255) report(container.image, 'long', { length });
  },
});
