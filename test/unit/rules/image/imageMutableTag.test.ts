import { imageMutableTag } from '../../../../server/src/validation/rules/image/imageMutableTag.ts';
import { testRule } from '../testRule.ts';

const HEX = '0123456789abcdef'.repeat(4);
const task = (image: string) => `{ "containerDefinitions": [{ "name": "web", "image": ${image} }] }`;

testRule(imageMutableTag, {
  passes: [
    task('"nginx:1.27"'),
    task('"nginx:main"'),
    task(`"nginx:latest@sha256:${HEX}"`),
    task(`"nginx@sha256:${HEX}"`),
    task('"<IMAGE1_NAME>"'),
    task('"IMAGE_PLACEHOLDER"'),
    task('"app:$TAG"'),
    task('"my app"'),
    task('""'),
    task('null'),
  ],
  fails: [
    {
      text: task('^"nginx:latest"^'),
      message: 'The tag latest means another image after the next push. Name a version or a digest.',
    },
    {
      text: task('^"localhost:5000/app"^'),
      message: 'Without a tag this is latest, another image after the next push. Name a version or a digest.',
    },
  ],
});
