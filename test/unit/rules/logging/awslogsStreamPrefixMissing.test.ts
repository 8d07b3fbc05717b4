import { awslogsStreamPrefixMissing } from '../../../../server/src/validation/rules/logging/awslogsStreamPrefixMissing.ts';
import { testRule } from '../testRule.ts';

const task = (log: string, launchTypes = '["EC2"]') =>
  `{ "requiresCompatibilities": ${launchTypes}, "containerDefinitions": [{ "name": "web", "logConfiguration": ${log} }] }`;

testRule(awslogsStreamPrefixMissing, {
  passes: [
    task('{ "logDriver": "awslogs", "options": { "awslogs-stream-prefix": "ecs" } }'),
    task('{ "logDriver": "awslogs", "options": { "awslogs-stream-prefix": "${PREFIX}" } }'),
    task('{ "logDriver": "awslogs", "options": "${OPTIONS}" }'),
    task('{ "logDriver": "awslogs", "options": { "awslogs-group": "web" } }', '["FARGATE"]'),
    task('{ "logDriver": "awslogs", "options": { "awslogs-streamprefix": "ecs" } }'), // awslogs-unknown-option
    task('{ "logDriver": "awslogs" }'), // awslogs-required-options
    task('{ "logDriver": "awsfirelens" }'),
  ],
  fails: [
    {
      text: task('{ "logDriver": "awslogs", ^"options"^: { "awslogs-group": "web" } }'),
      pointer: '/containerDefinitions/0/logConfiguration/options',
      message:
        'Add `awslogs-stream-prefix`: without it log streams are named by container ID, and the console shows none.',
    },
  ],
});
