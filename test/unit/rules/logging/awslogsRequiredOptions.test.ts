import { awslogsRequiredOptions } from '../../../../server/src/validation/rules/logging/awslogsRequiredOptions.ts';
import { testRule } from '../testRule.ts';

const task = (log: string, launchType = 'EC2') =>
  `{ "requiresCompatibilities": ["${launchType}"], "containerDefinitions": [{ "name": "web", ${log} }] }`;
const GROUP_AND_REGION = '"awslogs-group": "/ecs/web", "awslogs-region": "eu-west-1"';

testRule(awslogsRequiredOptions, {
  passes: [
    task(`"logConfiguration": { "logDriver": "awslogs", "options": { ${GROUP_AND_REGION} } }`),
    task(
      `"logConfiguration": { "logDriver": "awslogs", "options": { ${GROUP_AND_REGION}, "awslogs-stream-prefix": "ecs" } }`,
      'FARGATE',
    ),
    task(
      '"logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-region": "eu-west-1" }, "secretOptions": [{ "name": "awslogs-group", "valueFrom": "group" }] }',
    ),
    task(
      '"logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-groups": "/ecs/web", "aws-logs-region": "eu-west-1" } }', // awslogs-unknown-option
    ),
    task('"logConfiguration": { "logDriver": "awslogs", "options": "${LOG_OPTIONS}" }'),
    task('"logConfiguration": { "logDriver": "awslogs", "options": { "${KEY}": "x" } }'),
    task('"logConfiguration": { "logDriver": "awslogs", "options": { {{ log_options }} } }'),
    task('"logConfiguration": { "logDriver": "awslogs", "secretOptions": "${SECRETS}" }'),
    task('"logConfiguration": { "logDriver": "awslogs", "secretOptions": [{ "name": "${NAME}", "valueFrom": "x" }] }'),
    task('"logConfiguration": { "logDriver": "${DRIVER}" }'),
    task('"logConfiguration": { "logDriver": "json-file" }'),
    task('"logConfiguration": null'),
    task('"image": "nginx"'),
  ],
  fails: [
    {
      text: task('^"logConfiguration"^: { "logDriver": "awslogs" }'),
      pointer: '/containerDefinitions/0/logConfiguration/options',
      message: 'Log driver awslogs needs `awslogs-group`, `awslogs-region`.',
    },
    {
      text: task('"logConfiguration": { "logDriver": "awslogs", ^"options"^: { "awslogs-group": "/ecs/web" } }'),
      pointer: '/containerDefinitions/0/logConfiguration/options',
      message: 'Log driver awslogs needs `awslogs-region`.',
    },
    {
      text: task(
        '"logConfiguration": { "logDriver": "awslogs", ^"options"^: { "awslogs-group": null, "awslogs-region": "eu-west-1" } }',
      ),
      pointer: '/containerDefinitions/0/logConfiguration/options',
      message: 'Log driver awslogs needs `awslogs-group`.',
    },
    {
      text: task(`"logConfiguration": { "logDriver": "awslogs", ^"options"^: { ${GROUP_AND_REGION} } }`, 'FARGATE'),
      pointer: '/containerDefinitions/0/logConfiguration/options',
      message: 'Log driver awslogs needs `awslogs-stream-prefix` on Fargate.',
    },
    {
      text: task('^"logConfiguration"^: { "logDriver": "awslogs" }', 'FARGATE'),
      pointer: '/containerDefinitions/0/logConfiguration/options',
      message: 'Log driver awslogs needs `awslogs-group`, `awslogs-region`, `awslogs-stream-prefix` on Fargate.',
    },
    {
      text: '[{ "name": "web", ^"logConfiguration"^: { "logDriver": "awslogs" } }]',
      pointer: '/0/logConfiguration/options',
      message: 'Log driver awslogs needs `awslogs-group`, `awslogs-region`.',
    },
  ],
});
