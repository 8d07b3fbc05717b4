import { firelensRouterUnused } from '../../../../server/src/validation/rules/firelens/firelensRouterUnused.ts';
import { testRule } from '../testRule.ts';

const ROUTER = '{ "name": "router", "firelensConfiguration": { "type": "fluentbit" } }';
const task = (...containers: string[]) => `{ "containerDefinitions": [${containers.join(', ')}] }`;

testRule(firelensRouterUnused, {
  passes: [
    task(ROUTER, '{ "name": "web", "logConfiguration": { "logDriver": "awsfirelens" } }'),
    task(ROUTER, '{ "name": "web", "logConfiguration": { "logDriver": "${DRIVER}" } }'),
    task(ROUTER, '{ "name": "web", "logConfiguration": "${LOGS}" }'),
    task(ROUTER, '{ "name": "web", "logConfiguration": { {{ logs }} } }'),
    task(ROUTER, '{ "name": "web", {{ logs }} }'),
    task(ROUTER, '"${WEB}"'),
    task('{ "name": "router", "firelensConfiguration": {} }'), // as tools print what was never set
  ],
  fails: [
    {
      text: task(
        '{ "name": "router", ^"firelensConfiguration"^: { "type": "fluentbit" } }',
        '{ "name": "web", "logConfiguration": { "logDriver": "awslogs" } }',
      ),
      pointer: '/containerDefinitions/0/firelensConfiguration',
      message: 'No container of the task has log driver awsfirelens, so this log router has nothing to route.',
    },
    {
      text: task(
        '{ "name": "router", ^"firelensConfiguration"^: { "type": "fluentbit" } }',
        '{ "name": "web", "logConfiguration": {} }',
      ),
      pointer: '/containerDefinitions/0/firelensConfiguration',
      message: 'No container of the task has log driver awsfirelens, so this log router has nothing to route.',
    },
  ],
});
