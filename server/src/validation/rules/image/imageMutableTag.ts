import { imageOf } from '../../../model/image.ts';
import { containerRule } from '../../rule.ts';

export const imageMutableTag = containerRule({
  id: 'image-mutable-tag',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html',
  rationale: 'What latest means changes with the next push, so a roll-back to this task definition may not roll back.',
  messages: {
    latest: 'The tag latest means another image after the next push. Name a version or a digest.',
    none: 'Without a tag this is latest, another image after the next push. Name a version or a digest.',
  },
  check(container, report) {
    const image = imageOf(container);
    if (!image || image.fault || image.digest !== undefined) return;
    if (image.tag === undefined) report(container.image, 'none');
    else if (image.tag === 'latest') report(container.image, 'latest');
  },
});
