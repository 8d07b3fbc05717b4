import { executionRoleForSecrets } from '../../../../server/src/validation/rules/roles/executionRoleForSecrets.ts';
import { testRule } from '../testRule.ts';

const SECRETS = '"secrets": [{ "name": "KEY", "valueFrom": "key" }]';

testRule(executionRoleForSecrets, {
  passes: [
    `{ "executionRoleArn": "arn:aws:iam::123456789012:role/pull", "containerDefinitions": [{ "name": "web", ${SECRETS} }] }`,
    '{ "executionRoleArn": "arn:aws:iam::123456789012:role/pull", "containerDefinitions": [{ "name": "web", "secrets": [] }] }',
    `{ "executionRoleArn": "\${ROLE}", "containerDefinitions": [{ "name": "web", ${SECRETS} }] }`,
    '{ "containerDefinitions": [{ "name": "web", "secrets": "${SECRETS}" }] }',
    '{ "containerDefinitions": [{ "name": "web", "secrets": null, "logConfiguration": { "logDriver": "awslogs", "secretOptions": [] } }] }',
    `[{ "name": "web", "image": "web", ${SECRETS} }]`,
    // said of the log driver
    '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "secrets": [], "logConfiguration": { "logDriver": "awslogs" } }] }',
  ],
  fails: [
    {
      text: `^{^ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "web", ${SECRETS} }, { "name": "b", "secrets": [] }] }`,
      message: '`secrets` needs `executionRoleArn`, the role that reads the secrets.',
      pointer: '/executionRoleArn',
    },
    {
      text: `{ "executionRoleArn": ^""^, "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "splunk", "secretOptions": [{ "name": "splunk-token", "valueFrom": "token" }] } }] }`,
      message: '`secretOptions` needs `executionRoleArn`, the role that reads the secrets.',
    },
    {
      text: '^{^ "containerDefinitions": [{ "name": "a", "secrets": [] }, { "name": "b", "secrets": [], "cpu": 1 }] }',
      message: 'An empty `secrets` may be refused without `executionRoleArn`. Leave the list out.',
      pointer: '/executionRoleArn',
      severity: 'warning',
      fixed: '{ "containerDefinitions": [{ "name": "a" }, { "name": "b", "cpu": 1 }] }',
    },
    {
      // one role is missing, whatever needs it
      text: `^{^ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1", ${SECRETS} }] }`,
      message: '`secrets` needs `executionRoleArn`, the role that reads the secrets.',
      pointer: '/executionRoleArn',
      related: [
        ['/containerDefinitions/0/secrets', 'These secrets.'],
        ['/containerDefinitions/0/image', 'An image in private Amazon ECR.'],
      ],
    },
  ],
});
