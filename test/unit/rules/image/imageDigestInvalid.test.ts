import { imageDigestInvalid } from '../../../../server/src/validation/rules/image/imageDigestInvalid.ts';
import { testRule } from '../testRule.ts';

const HEX = '0123456789abcdef'.repeat(4);
const task = (image: string) => `{ "containerDefinitions": [{ "name": "web", "image": ${image} }] }`;

testRule(imageDigestInvalid, {
  passes: [
    task(`"nginx@sha256:${HEX}"`),
    task(`"nginx:1.27@sha256:${HEX.toUpperCase()}"`),
    task('"nginx@${DIGEST}"'),
    task('"nginx"'),
    task('null'),
  ],
  fails: [
    {
      text: task('^"nginx@sha256:0123"^'),
      message: 'After @ comes a digest: `sha256:` and 64 hexadecimal digits, not sha256:0123.',
    },
    {
      text: task('^"nginx@1.27"^'),
      message: 'After @ comes a digest: `sha256:` and 64 hexadecimal digits, not 1.27.',
    },
    {
      text: task('^"nginx@"^'),
      message: 'After @ comes a digest: `sha256:` and 64 hexadecimal digits, not nothing.',
    },
  ],
});
