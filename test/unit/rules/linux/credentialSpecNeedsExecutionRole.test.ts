import { credentialSpecNeedsExecutionRole } from '../../../../server/src/validation/rules/linux/credentialSpecNeedsExecutionRole.ts';
import { testRule } from '../testRule.ts';

const task = (spec: string, role = '') => `{ ${role}"containerDefinitions": [{ "credentialSpecs": [${spec}] }] }`;
const SPEC = '"credentialspecdomainless:arn:aws:s3:::specs/spec.json"';

testRule(credentialSpecNeedsExecutionRole, {
  passes: [
    task(SPEC, '"executionRoleArn": "arn:aws:iam::123456789012:role/x", '),
    task(SPEC, '"executionRoleArn": "${ROLE}", '),
    task('"credentialspec:file://spec.json"'),
    task('"${SPEC}"'),
    `[{ "name": "web", "credentialSpecs": [${SPEC}] }]`,
  ],
  fails: [
    {
      text: `^{^${task(SPEC).slice(1)}`,
      pointer: '/executionRoleArn',
      message: 'Credential specs in S3 or Systems Manager need `executionRoleArn`: the agent reads them with it.',
    },
  ],
});
