import { updateCapacityNeedsForce } from '../../../../server/src/validation/rules/update/updateCapacityNeedsForce.ts';
import { testRule } from '../testRule.ts';

const strategy = '"capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }]';

testRule(updateCapacityNeedsForce, {
  passes: [
    `{ "service": "web", "desiredCount": 1, ${strategy}, "forceNewDeployment": true }`,
    `{ "service": "web", "desiredCount": 1, ${strategy}, "forceNewDeployment": "\${FORCE}" }`,
    '{ "service": "web", "desiredCount": 1, "capacityProviderStrategy": [] }',
    `{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, ${strategy} }`,
    { text: `{ "service": "web", "desiredCount": 1, ${strategy} }`, ecspresso: true },
  ],
  fails: [
    {
      text: '{ "service": "web", "desiredCount": 1, ^"capacityProviderStrategy"^: [{ "capacityProvider": "FARGATE", "weight": 1 }] }',
      message: 'A changed `capacityProviderStrategy` is refused without `forceNewDeployment`.',
      fixed: `{ "service": "web", "desiredCount": 1, ${strategy}, "forceNewDeployment": true }`,
    },
    {
      text: '{ "service": "web", "desiredCount": 1, "forceNewDeployment": false, ^"capacityProviderStrategy"^: [{ "capacityProvider": "FARGATE", "weight": 1 }] }',
      message: 'A changed `capacityProviderStrategy` is refused without `forceNewDeployment`.',
      fixed: `{ "service": "web", "desiredCount": 1, "forceNewDeployment": true, ${strategy} }`,
    },
  ],
});
