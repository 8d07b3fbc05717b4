import { roleNotARole } from '../../../../server/src/validation/rules/roles/roleNotARole.ts';
import { testRule } from '../testRule.ts';

const TASK_ROLE = '`taskRoleArn` must be an IAM role, such as arn:aws:iam::123456789012:role/name.';
const EXECUTION_ROLE = '`executionRoleArn` must be an IAM role, such as arn:aws:iam::123456789012:role/name.';

testRule(roleNotARole, {
  passes: [
    '{ "taskRoleArn": "arn:aws:iam::123456789012:role/web", "containerDefinitions": [] }',
    '{ "executionRoleArn": "arn:aws-cn:iam::123456789012:role/service-role/team/web+a=b,c.d@e-f_g", "containerDefinitions": [] }',
    '{ "executionRoleArn": "arn:aws-us-gov:iam::123456789012:role/web", "containerDefinitions": [] }',
    '{ "taskRoleArn": "ecsTaskRole", "executionRoleArn": "ecsTaskExecutionRole", "containerDefinitions": [] }',
    '{ "taskRoleArn": "", "executionRoleArn": null, "containerDefinitions": [] }', // another rule
    '{ "taskRoleArn": "arn:aws:iam::${ACCOUNT}:role/web", "executionRoleArn": $ROLE, "containerDefinitions": [] }',
    '{ "taskRoleArn": "arn:aws:iam::ACCOUNT_ID:role/web", "containerDefinitions": [] }',
    '{ "taskRoleArn": "{INSERT YOUR TASK ROLE ARN}", "containerDefinitions": [] }',
    '{ "taskRoleArn": 5, "containerDefinitions": [] }', // the schema says so
    '[{ "name": "app", "image": "app" }]',
  ],
  fails: [
    {
      text: '{ "taskRoleArn": ^"arn:aws:iam::123456789012:instance-profile/web"^, "containerDefinitions": [] }',
      message: TASK_ROLE,
    },
    {
      text: '{ "taskRoleArn": ^"arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"^, "containerDefinitions": [] }',
      message: TASK_ROLE,
    },
    {
      text: '{ "executionRoleArn": ^"arn:aws:ecs:eu-west-1:123456789012:cluster/web"^, "containerDefinitions": [] }',
      message: EXECUTION_ROLE,
    },
    {
      text: '{ "executionRoleArn": ^"arn:aws:iam::12345678901:role/web"^, "containerDefinitions": [] }',
      message: EXECUTION_ROLE,
    },
    {
      text: '{ "executionRoleArn": ^"arn:aws:iam:eu-west-1:123456789012:role/web"^, "containerDefinitions": [] }',
      message: EXECUTION_ROLE,
    },
    { text: '{ "taskRoleArn": ^"arn:aws:iam::123456789012:role/"^, "containerDefinitions": [] }', message: TASK_ROLE },
    { text: '{ "taskRoleArn": ^"service-role/web"^, "containerDefinitions": [] }', message: TASK_ROLE },
    {
      text: '{ "executionRoleArn": ^" arn:aws:iam::123456789012:role/web\\n"^, "containerDefinitions": [] }',
      message: EXECUTION_ROLE,
      fixed: '{ "executionRoleArn": "arn:aws:iam::123456789012:role/web", "containerDefinitions": [] }',
    },
  ],
});
