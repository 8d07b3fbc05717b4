import { roleEmptyString } from '../../../../server/src/validation/rules/roles/roleEmptyString.ts';
import { testRule } from '../testRule.ts';

testRule(roleEmptyString, {
  passes: [
    '{ "taskRoleArn": "web", "executionRoleArn": "arn:aws:iam::123456789012:role/pull", "containerDefinitions": [] }',
    '{ "taskRoleArn": null, "executionRoleArn": "${ROLE}", "containerDefinitions": [] }',
    '{ "containerDefinitions": [] }',
    '[{ "name": "app", "image": "app" }]',
    // said of the secrets, and not to be left out
    '{ "executionRoleArn": "", "containerDefinitions": [{ "name": "app", "secrets": [{ "name": "KEY", "valueFrom": "key" }] }] }',
  ],
  fails: [
    {
      text: '{ "family": "app", "taskRoleArn": ^""^, "containerDefinitions": [] }',
      message: '`taskRoleArn` is empty, which ECS refuses. Leave it out.',
      fixed: '{ "family": "app", "containerDefinitions": [] }',
    },
    {
      text: '{ "family": "app", "executionRoleArn": ^""^, "containerDefinitions": [] }',
      message: '`executionRoleArn` is empty, which ECS refuses. Leave it out.',
      fixed: '{ "family": "app", "containerDefinitions": [] }',
    },
  ],
});
