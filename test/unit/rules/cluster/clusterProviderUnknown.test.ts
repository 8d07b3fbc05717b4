import { clusterProviderUnknown } from '../../../../server/src/validation/rules/cluster/clusterProviderUnknown.ts';
import { testRule } from '../testRule.ts';

testRule(clusterProviderUnknown, {
  passes: [
    '{ "defaultCapacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }, { "capacityProvider": "FARGATE_SPOT" }] }',
    '{ "capacityProviders": [{ "name": "a", "managedInstancesProvider": {} }], "defaultCapacityProviderStrategy": [{ "capacityProvider": "a" }] }',
    '{ "capacityProviders": [{ "name": "${NAME}", "managedInstancesProvider": {} }], "defaultCapacityProviderStrategy": [{ "capacityProvider": "a" }] }',
    '{ "capacityProviders": "${PROVIDERS}", "containerInstances": [{ "instanceType": "m5.large", "capacityProviderName": "a" }] }',
    '{ "defaultCapacityProviderStrategy": [{ "capacityProvider": "${NAME}" }] }',
  ],
  fails: [
    {
      text: '{ "capacityProviders": [{ "name": "general", "managedInstancesProvider": {} }], "defaultCapacityProviderStrategy": [{ "capacityProvider": ^"genral"^ }] }',
      message: 'The cluster has no capacity provider genral. It has: FARGATE, FARGATE_SPOT, general.',
      fixed:
        '{ "capacityProviders": [{ "name": "general", "managedInstancesProvider": {} }], "defaultCapacityProviderStrategy": [{ "capacityProvider": "general" }] }',
    },
    {
      text: '{ "containerInstances": [{ "instanceType": "m5.large", "capacityProviderName": ^"own"^ }] }',
      message: 'The cluster has no capacity provider own. It has: FARGATE, FARGATE_SPOT.',
    },
    {
      text: '{ "tasks": [{ "definition": "a.json", "capacityProviderStrategy": [{ "capacityProvider": ^"own"^ }] }] }',
      message: 'The cluster has no capacity provider own. It has: FARGATE, FARGATE_SPOT.',
    },
  ],
});
