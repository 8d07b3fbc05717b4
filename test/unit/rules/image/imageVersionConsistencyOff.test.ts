import { imageVersionConsistencyOff } from '../../../../server/src/validation/rules/image/imageVersionConsistencyOff.ts';
import { testRule } from '../testRule.ts';

const task = (image: string, versionConsistency: string) =>
  `{ "containerDefinitions": [{ "name": "web", "image": ${image}, "versionConsistency": ${versionConsistency} }] }`;

testRule(imageVersionConsistencyOff, {
  passes: [
    task('"nginx:1"', '"enabled"'),
    task('"nginx:1"', 'null'),
    task('"nginx:1"', '"${CONSISTENCY}"'),
    task('"${IMAGE}"', '"disabled"'),
    task(`"nginx@sha256:${'0123456789abcdef'.repeat(4)}"`, '"disabled"'),
  ],
  fails: [
    {
      text: task('"nginx:1"', '^"disabled"^'),
      message: 'Tasks of one deployment may run different images if the tag is pushed again meanwhile.',
    },
  ],
});
