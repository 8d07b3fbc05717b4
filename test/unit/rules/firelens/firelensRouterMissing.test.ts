import { firelensRouterMissing } from '../../../../server/src/validation/rules/firelens/firelensRouterMissing.ts';
import { testRule } from '../testRule.ts';

const WEB = '{ "name": "web", "logConfiguration": { "logDriver": "awsfirelens" } }';
const task = (...containers: string[]) => `{ "containerDefinitions": [${containers.join(', ')}] }`;
const MESSAGE = 'Log driver awsfirelens needs a container with `firelensConfiguration` in the same task.';

testRule(firelensRouterMissing, {
  passes: [
    task(WEB, '{ "name": "router", "firelensConfiguration": { "type": "fluentbit" } }'),
    task(WEB, '{ "name": "router", "firelensConfiguration": "${FIRELENS}" }'),
    task(WEB, '{ "name": "router", {{ router }} }'),
    task(WEB, '"${ROUTER}"'),
    task(WEB, '{{ router }}'),
    task('{ "logConfiguration": { "logDriver": "${DRIVER}" } }'),
    task('{ "logConfiguration": { "logDriver": "awslogs" } }'),
    `{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [${WEB}] }`,
  ],
  fails: [
    {
      text: task('{ "name": "web", "logConfiguration": { "logDriver": ^"awsfirelens"^ } }', '{ "name": "db" }'),
      message: MESSAGE,
    },
    {
      text: task(
        '{ "name": "web", "logConfiguration": { "logDriver": ^"awsfirelens"^ } }',
        '{ "name": "db", "firelensConfiguration": null }',
      ),
      message: MESSAGE,
    },
    { text: '[{ "name": "web", "logConfiguration": { "logDriver": ^"awsfirelens"^ } }]', message: MESSAGE },
  ],
});
