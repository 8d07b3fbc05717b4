import { executionRoleBareName } from '../../../../server/src/validation/rules/roles/executionRoleBareName.ts';
import { testRule } from '../testRule.ts';

testRule(executionRoleBareName, {
  passes: [
    '{ "executionRoleArn": "arn:aws:iam::123456789012:role/pull", "taskRoleArn": "web", "containerDefinitions": [] }',
    '{ "executionRoleArn": "${ROLE}", "containerDefinitions": [] }',
    '{ "executionRoleArn": "", "containerDefinitions": [] }',
    '{ "executionRoleArn": "service-role/pull", "containerDefinitions": [] }', // no role at all, says another rule
  ],
  fails: [
    {
      text: '{ "executionRoleArn": ^"ecsTaskExecutionRole"^, "containerDefinitions": [] }',
      message: 'Give the whole ARN of the role in `executionRoleArn`, not only its name ecsTaskExecutionRole.',
    },
  ],
});
