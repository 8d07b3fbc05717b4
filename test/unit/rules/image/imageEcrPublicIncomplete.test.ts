import { imageEcrPublicIncomplete } from '../../../../server/src/validation/rules/image/imageEcrPublicIncomplete.ts';
import { testRule } from '../testRule.ts';

const task = (image: string) => `{ "containerDefinitions": [{ "name": "web", "image": ${image} }] }`;
const message = 'An image of ECR Public names an alias and a repository: public.ecr.aws/alias/repository.';

testRule(imageEcrPublicIncomplete, {
  passes: [
    task('"public.ecr.aws/nginx/nginx:1.27"'),
    task('"public.ecr.aws/docker/library/nginx"'),
    task('"public.ecr.aws/${IMAGE}"'),
    task('"public.ecr.aws/"'),
    task('"nginx"'),
    task('null'),
  ],
  fails: [
    { text: task('^"public.ecr.aws/nginx:1.27"^'), message },
    { text: task('^"public.ecr.aws"^'), message },
  ],
});
