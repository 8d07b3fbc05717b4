import { firelensTwoRouters } from '../../../../server/src/validation/rules/firelens/firelensTwoRouters.ts';
import { testRule } from '../testRule.ts';

const router = (name: string, key: string) => `{ "name": "${name}", ${key}: { "type": "fluentbit" } }`;
const task = (...containers: string[]) => `{ "containerDefinitions": [${containers.join(', ')}] }`;

testRule(firelensTwoRouters, {
  passes: [
    task(router('a', '"firelensConfiguration"'), '{ "name": "b" }'),
    task(router('a', '"firelensConfiguration"'), '{ "name": "b", "firelensConfiguration": "${FIRELENS}" }'),
    task(router('a', '"firelensConfiguration"'), '{ "name": "b", "firelensConfiguration": null }'),
  ],
  fails: [
    {
      text: task(router('a', '"firelensConfiguration"'), router('b', '^"firelensConfiguration"^')),
      pointer: '/containerDefinitions/1/firelensConfiguration',
      message: 'Only one container of a task can have `firelensConfiguration`.',
    },
  ],
});
