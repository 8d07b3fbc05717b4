import { rolesEqual } from '../../../../server/src/validation/rules/roles/rolesEqual.ts';
import { testRule } from '../testRule.ts';

testRule(rolesEqual, {
  passes: [
    '{ "taskRoleArn": "web", "executionRoleArn": "pull", "containerDefinitions": [] }',
    '{ "taskRoleArn": "", "executionRoleArn": "", "containerDefinitions": [] }',
    '{ "taskRoleArn": "${ROLE}", "executionRoleArn": "${ROLE}", "containerDefinitions": [] }',
    '{ "executionRoleArn": "pull", "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: '{ "taskRoleArn": ^"arn:aws:iam::123456789012:role/ecs"^, "executionRoleArn": "arn:aws:iam::123456789012:role/ecs", "containerDefinitions": [] }',
      message: 'The task role is the execution role too. Give the containers a role of their own.',
    },
  ],
});
