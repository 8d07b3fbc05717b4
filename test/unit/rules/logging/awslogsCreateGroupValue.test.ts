import { awslogsCreateGroupValue } from '../../../../server/src/validation/rules/logging/awslogsCreateGroupValue.ts';
import { testRule } from '../testRule.ts';

const task = (options: string) =>
  `{ "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "awslogs", "options": ${options} } }] }`;
const MESSAGE = '`awslogs-create-group` may only be "true". Leave it out where no group shall be created.';

testRule(awslogsCreateGroupValue, {
  passes: [
    task('{ "awslogs-create-group": "true" }'),
    task('{ "awslogs-create-group": "True" }'),
    task('{ "awslogs-create-group": "${CREATE}" }'),
    task('{ "awslogs-create-group": null }'),
    task('{ "awslogs-create-group": false }'), // the wrong type, of which the schema speaks
    task('{ "awslogs-group": "web" }'),
    '{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "fluentd", "options": { "awslogs-create-group": "false" } } }] }',
  ],
  fails: [
    {
      text: task('{ "awslogs-group": "web", "awslogs-create-group": ^"false"^ }'),
      message: MESSAGE,
      fixed: task('{ "awslogs-group": "web" }'),
    },
    {
      text: task('{ "awslogs-create-group": ^"yes"^, "awslogs-group": "web" }'),
      message: MESSAGE,
      fixed: task('{ "awslogs-group": "web" }'),
    },
  ],
});
