import { executionRoleForEcr } from '../../../../server/src/validation/rules/roles/executionRoleForEcr.ts';
import { testRule } from '../testRule.ts';

const ECR = '{ "name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1" }';

testRule(executionRoleForEcr, {
  passes: [
    `{ "requiresCompatibilities": ["FARGATE"], "executionRoleArn": "arn:aws:iam::123456789012:role/pull", "containerDefinitions": [${ECR}] }`,
    `{ "requiresCompatibilities": ["FARGATE"], "executionRoleArn": "\${ROLE}", "containerDefinitions": [${ECR}] }`,
    `{ "requiresCompatibilities": ["FARGATE"], {{ .Roles }} "containerDefinitions": [${ECR}] }`,
    '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "image": "public.ecr.aws/nginx/nginx:1" }] }',
    '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "image": "${IMAGE}" }] }',
    '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "image": "<aws_account_id>.dkr.ecr.eu-west-1.amazonaws.com/web" }] }',
    `{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [${ECR}] }`, // the instance role serves
    `{ "containerDefinitions": [${ECR}] }`,
    `[${ECR}]`,
    // said of the secrets
    '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1", "secrets": [{ "name": "KEY", "valueFrom": "key" }] }] }',
  ],
  fails: [
    {
      text: `^{^ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [${ECR}, ${ECR}] }`,
      message: 'Fargate needs `executionRoleArn` to pull an image from private Amazon ECR.',
      pointer: '/executionRoleArn',
    },
    {
      text: '{ "requiresCompatibilities": ["EC2", "FARGATE"], "executionRoleArn": ^""^, "containerDefinitions": [{ "name": "web", "image": "123456789012.dkr-ecr.eu-west-1.on.aws/web:1" }] }',
      message: 'Fargate needs `executionRoleArn` to pull an image from private Amazon ECR.',
    },
    {
      text: '^{^ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "image": "123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/web" }] }',
      message: 'Fargate needs `executionRoleArn` to pull an image from private Amazon ECR.',
      pointer: '/executionRoleArn',
    },
    {
      // one role is missing, whatever needs it
      text: '^{^ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1", "logConfiguration": { "logDriver": "awslogs" } }] }',
      message: 'Fargate needs `executionRoleArn` to pull an image from private Amazon ECR.',
      pointer: '/executionRoleArn',
      related: [
        ['/containerDefinitions/0/image', 'An image in private Amazon ECR.'],
        ['/containerDefinitions/0/logConfiguration/logDriver', 'This container logs to CloudWatch Logs.'],
      ],
    },
  ],
});
