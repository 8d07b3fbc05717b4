import { dependsOnDuplicate } from '../../../../server/src/validation/rules/dependencies/dependsOnDuplicate.ts';
import { testRule } from '../testRule.ts';

const task = (...names: string[]) =>
  `{ "containerDefinitions": [{ "name": "web", "dependsOn": [${names
    .map((name) => `{ "containerName": ${name}, "condition": "START" }`)
    .join(', ')}] }, { "name": "a", "essential": false }, { "name": "b" }] }`;

testRule(dependsOnDuplicate, {
  passes: [task('"a"', '"b"'), task('"${A}"', '"${A}"'), task('null', 'null'), '{ "containerDefinitions": [{}] }'],
  fails: [
    {
      text: task('"a"', '"b"', '^"a"^'),
      message: '`dependsOn` already names container a. Keep one condition.',
    },
  ],
});
