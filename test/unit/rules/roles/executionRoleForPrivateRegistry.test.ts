import { executionRoleForPrivateRegistry } from '../../../../server/src/validation/rules/roles/executionRoleForPrivateRegistry.ts';
import { testRule } from '../testRule.ts';

const CREDENTIALS =
  '"repositoryCredentials": { "credentialsParameter": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub" }';

testRule(executionRoleForPrivateRegistry, {
  passes: [
    `{ "executionRoleArn": "arn:aws:iam::123456789012:role/pull", "containerDefinitions": [{ "name": "web", ${CREDENTIALS} }] }`,
    `{ "executionRoleArn": "\${ROLE}", "containerDefinitions": [{ "name": "web", ${CREDENTIALS} }] }`,
    '{ "containerDefinitions": [{ "name": "web", "repositoryCredentials": {} }] }',
    '{ "containerDefinitions": [{ "name": "web", "repositoryCredentials": "${CREDENTIALS}" }] }',
    '{ "containerDefinitions": [{ "name": "web", "image": "web" }] }',
    `[{ "name": "web", "image": "web", ${CREDENTIALS} }]`,
  ],
  fails: [
    {
      text: `^{^ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "web", ${CREDENTIALS} }] }`,
      message: '`repositoryCredentials` needs `executionRoleArn`, the role that reads the credentials.',
      pointer: '/executionRoleArn',
    },
  ],
});
