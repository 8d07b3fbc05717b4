import { executionRoleForEnvFiles } from '../../../../server/src/validation/rules/roles/executionRoleForEnvFiles.ts';
import { testRule } from '../testRule.ts';

const FILES = '"environmentFiles": [{ "type": "s3", "value": "arn:aws:s3:::bucket/web.env" }]';

testRule(executionRoleForEnvFiles, {
  passes: [
    `{ "executionRoleArn": "arn:aws:iam::123456789012:role/pull", "containerDefinitions": [{ "name": "web", ${FILES} }] }`,
    `{ "executionRoleArn": "\${ROLE}", "containerDefinitions": [{ "name": "web", ${FILES} }] }`,
    '{ "containerDefinitions": [{ "name": "web", "environmentFiles": [] }] }',
    '{ "containerDefinitions": [{ "name": "web", "environmentFiles": "${FILES}" }] }',
    `[{ "name": "web", "image": "web", ${FILES} }]`,
  ],
  fails: [
    {
      text: `^{^ "containerDefinitions": [{ "name": "a" }, { "name": "web", ${FILES} }] }`,
      message: '`environmentFiles` needs `executionRoleArn`, the role that reads the files.',
      pointer: '/executionRoleArn',
    },
  ],
});
