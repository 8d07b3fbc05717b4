import { launchTypeAndStrategy } from '../../../../server/src/validation/rules/capacity/launchTypeAndStrategy.ts';
import { testRule } from '../testRule.ts';

const both =
  '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "FARGATE", ^"capacityProviderStrategy"^: [{ "capacityProvider": "FARGATE", "weight": 1 }] }';

testRule(launchTypeAndStrategy, {
  passes: [
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "FARGATE" }',
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "FARGATE", "capacityProviderStrategy": [] }',
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "", "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }] }',
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "${LAUNCH_TYPE}", "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }] }',
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "MANAGED_INSTANCES", "capacityProviderStrategy": [{ "capacityProvider": "own" }] }',
    '{ "serviceName": "web", "taskDefinition": "web", "schedulingStrategy": "DAEMON", "launchType": "EC2", "capacityProviderStrategy": [{ "capacityProvider": "own" }] }', // daemon-capacity-provider-strategy
    '{ "serviceName": "web", "status": "ACTIVE", "desiredCount": 1, "launchType": "FARGATE", "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }] }',
  ],
  fails: [
    {
      text: both,
      message: 'A service takes either `launchType` or `capacityProviderStrategy`. Remove one.',
      related: [['/launchType', 'The launch type.']],
    },
    {
      text: both,
      ecspresso: true,
      message: 'A service takes either `launchType` or `capacityProviderStrategy`. Remove one.',
    },
  ],
});
