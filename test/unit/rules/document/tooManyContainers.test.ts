import { tooManyContainers } from '../../../../server/src/validation/rules/document/tooManyContainers.ts';
import { testRule } from '../testRule.ts';

const containers = (count: number, first = '{ "name": "c0", "image": "app" }') =>
  [first, ...Array.from({ length: count - 1 }, (_, index) => `{ "name": "c${index + 1}", "image": "app" }`)].join(', ');

testRule(tooManyContainers, {
  passes: [
    `{ "containerDefinitions": [${containers(10)}] }`,
    `[${containers(10)}]`,
    `{ "containerDefinitions": [${containers(12, '"${SIDECAR}"')}] }`,
    '{ "containerDefinitions": "${CONTAINERS}" }',
    '{ "containerDefinitions": null }',
  ],
  fails: [
    {
      text: `{ ^"containerDefinitions"^: [${containers(11)}] }`,
      message: 'A task definition holds at most 10 containers, not 11.',
      pointer: '/containerDefinitions',
    },
    {
      text: `^[^${containers(12)}]`,
      message: 'A task definition holds at most 10 containers, not 12.',
    },
  ],
});
