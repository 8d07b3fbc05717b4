import { executionRoleForAwslogs } from '../../../../server/src/validation/rules/roles/executionRoleForAwslogs.ts';
import { testRule } from '../testRule.ts';

const AWSLOGS = '{ "name": "web", "image": "web", "logConfiguration": { "logDriver": "awslogs" } }';

testRule(executionRoleForAwslogs, {
  passes: [
    `{ "requiresCompatibilities": ["FARGATE"], "executionRoleArn": "arn:aws:iam::123456789012:role/pull", "containerDefinitions": [${AWSLOGS}] }`,
    `{ "requiresCompatibilities": ["FARGATE"], "executionRoleArn": "\${ROLE}", "containerDefinitions": [${AWSLOGS}] }`,
    '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "image": "web", "logConfiguration": { "logDriver": "awsfirelens" } }] }',
    '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "image": "web", "logConfiguration": { "logDriver": "${DRIVER}" } }] }',
    `{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [${AWSLOGS}] }`,
    `[${AWSLOGS}]`,
    // said of the image
    `{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [${AWSLOGS}, { "name": "b", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1" }] }`,
  ],
  fails: [
    {
      text: `^{^ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [${AWSLOGS}] }`,
      message: 'Fargate needs `executionRoleArn` for the log driver `awslogs`.',
      pointer: '/executionRoleArn',
    },
    {
      text: `{ "requiresCompatibilities": ["FARGATE"], "executionRoleArn": ^null^, "containerDefinitions": [${AWSLOGS}] }`,
      message: 'Fargate needs `executionRoleArn` for the log driver `awslogs`.',
    },
  ],
});
