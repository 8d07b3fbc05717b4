import { awslogsUnknownOption } from '../../../../server/src/validation/rules/logging/awslogsUnknownOption.ts';
import { testRule } from '../testRule.ts';

const task = (options: string, driver = 'awslogs') =>
  `{ "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "${driver}", "options": ${options} } }] }`;

testRule(awslogsUnknownOption, {
  passes: [
    task(
      '{ "awslogs-create-group": "true", "awslogs-datetime-format": "%Y", "awslogs-group": "web", "awslogs-multiline-pattern": "ERROR", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "ecs", "mode": "non-blocking", "max-buffer-size": "25m" }',
    ),
    task('{ "${KEY}": "x", "log_key": "log" }'),
    task('"${OPTIONS}"'),
    task('{ "tag": "web" }', 'json-file'),
    task('{ "log_key": "log" }', 'awsfirelens'),
    task('{ "log_key": "log" }', '${DRIVER}'),
  ],
  fails: [
    {
      text: task('{ "awslogs-region": "eu-west-1", ^"awslog-group"^: "web" }'),
      pointer: '/containerDefinitions/0/logConfiguration/options/awslog-group',
      message: 'ECS takes no option `awslog-group` for log driver awslogs. Did you mean `awslogs-group`?',
      fixed: task('{ "awslogs-region": "eu-west-1", "awslogs-group": "web" }'),
    },
    {
      text: task('{ "awslogs-group": "web", ^"awslog-group"^: "web" }'),
      pointer: '/containerDefinitions/0/logConfiguration/options/awslog-group',
      message: 'ECS takes no option `awslog-group` for log driver awslogs.',
    },
    {
      text: task('{ "awslogs-group": "web", ^"log_key"^: "log" }'),
      pointer: '/containerDefinitions/0/logConfiguration/options/log_key',
      message: 'ECS takes no option `log_key` for log driver awslogs.',
    },
    {
      text: task('{ ^"tag"^: "web" }'),
      pointer: '/containerDefinitions/0/logConfiguration/options/tag',
      message: 'ECS takes no option `tag` for log driver awslogs.',
    },
  ],
});
