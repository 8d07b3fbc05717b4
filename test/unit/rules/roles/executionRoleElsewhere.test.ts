import { executionRoleElsewhere } from '../../../../server/src/validation/rules/roles/executionRoleElsewhere.ts';
import { testRule } from '../testRule.ts';

const ECR = '{ "name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1" }';
const AWSLOGS = '{ "name": "web", "image": "web", "logConfiguration": { "logDriver": "awslogs" } }';

testRule(executionRoleElsewhere, {
  passes: [
    `{ "requiresCompatibilities": ["EXTERNAL"], "executionRoleArn": "arn:aws:iam::123456789012:role/pull", "containerDefinitions": [${ECR}] }`,
    `{ "requiresCompatibilities": ["EXTERNAL"], "executionRoleArn": "\${ROLE}", "containerDefinitions": [${AWSLOGS}] }`,
    '{ "requiresCompatibilities": ["EXTERNAL"], "containerDefinitions": [{ "name": "web", "image": "nginx:1" }] }',
    `{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [${ECR}] }`, // the instance role serves
    `{ "requiresCompatibilities": ["FARGATE", "MANAGED_INSTANCES"], "containerDefinitions": [${ECR}] }`, // Fargate says so
    `{ "containerDefinitions": [${AWSLOGS}] }`,
    // said of the secrets, as an error
    '{ "requiresCompatibilities": ["EXTERNAL"], "containerDefinitions": [{ "name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1", "secrets": [{ "name": "KEY", "valueFrom": "key" }] }] }',
  ],
  fails: [
    {
      text: `^{^ "requiresCompatibilities": ["EXTERNAL"], "containerDefinitions": [${ECR}, ${AWSLOGS}] }`,
      message: 'External instances need `executionRoleArn` to pull an image from private Amazon ECR.',
      pointer: '/executionRoleArn',
    },
    {
      text: `^{^ "requiresCompatibilities": ["EC2", "MANAGED_INSTANCES"], "containerDefinitions": [${AWSLOGS}] }`,
      message: 'Managed Instances need `executionRoleArn` to log with `awslogs`.',
      pointer: '/executionRoleArn',
    },
  ],
});
