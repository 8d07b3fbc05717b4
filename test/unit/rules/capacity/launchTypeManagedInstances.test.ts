import { launchTypeManagedInstances } from '../../../../server/src/validation/rules/capacity/launchTypeManagedInstances.ts';
import { testRule } from '../testRule.ts';

testRule(launchTypeManagedInstances, {
  passes: [
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "EC2" }',
    '{ "serviceName": "web", "status": "ACTIVE", "desiredCount": 1, "launchType": "MANAGED_INSTANCES" }',
    '{ "desiredCount": 1, "launchType": "MANAGED_INSTANCES" }',
  ],
  fails: [
    {
      text: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": ^"MANAGED_INSTANCES"^ }',
      message: 'Managed Instances are chosen by `capacityProviderStrategy`, without `launchType`.',
    },
    {
      text: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": ^"MANAGED_INSTANCES"^, "capacityProviderStrategy": [{ "capacityProvider": "own" }] }',
      message: 'Managed Instances are chosen by `capacityProviderStrategy`, without `launchType`.',
      fixed:
        '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "own" }] }',
    },
  ],
});
