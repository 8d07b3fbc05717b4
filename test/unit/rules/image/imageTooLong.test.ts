import { imageTooLong } from '../../../../server/src/validation/rules/image/imageTooLong.ts';
import { testRule } from '../testRule.ts';

const HEX = '0123456789abcdef'.repeat(4);
const task = (image: string) => `{ "containerDefinitions": [{ "name": "web", "image": ${image} }] }`;

testRule(imageTooLong, {
  passes: [
    task(`"${'a'.repeat(255)}"`),
    task(`"${'a'.repeat(255)}@sha256:${HEX}"`),
    task(`"${'a'.repeat(300)}\${TAG}"`),
    task('null'),
  ],
  fails: [
    {
      text: task(`^"${'a'.repeat(256)}"^`),
      message: 'An image has at most 255 characters before its digest; this one has 256.',
    },
    {
      text: task(`^"${'a'.repeat(260)}@sha256:${HEX}"^`),
      message: 'An image has at most 255 characters before its digest; this one has 260.',
    },
  ],
});
