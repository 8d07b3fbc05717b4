import { awslogsCreateGroupPermission } from '../../../../server/src/validation/rules/logging/awslogsCreateGroupPermission.ts';
import { testRule } from '../testRule.ts';

const task = (value: string) =>
  `{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-create-group": ${value} } } }] }`;

testRule(awslogsCreateGroupPermission, {
  passes: [task('"false"'), task('"${CREATE}"'), task('null')],
  fails: [
    {
      text: task('^"true"^'),
      message:
        'The task execution role, or the role of the container instance, needs logs:CreateLogGroup for this; AmazonECSTaskExecutionRolePolicy lacks it.',
    },
  ],
});
