import { ECR_PUBLIC_HOSTS, imageOf } from '../../../model/image.ts';
import { containerRule } from '../../rule.ts';

export const imageEcrPublicIncomplete = containerRule({
  id: 'image-ecr-public-incomplete',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-registries.html',
  rationale: 'An image of ECR Public is named by the registry alias and the repository; with one part the pull fails.',
  messages: { incomplete: 'An image of ECR Public names an alias and a repository: public.ecr.aws/alias/repository.' },
  check(container, report) {
    const image = imageOf(container);
    if (!image || image.fault) return;
    const hostOnly = image.host === undefined && ECR_PUBLIC_HOSTS.has(image.repository);
    if (hostOnly || (image.registry.kind === 'ecr-public' && !image.repository.includes('/')))
      report(container.image, 'incomplete');
  },
});
