import { clusterProviderKind } from '../../../../server/src/validation/rules/cluster/clusterProviderKind.ts';
import { testRule } from '../testRule.ts';

testRule(clusterProviderKind, {
  passes: [
    '{ "capacityProviders": [{ "name": "a", "managedInstancesProvider": {} }] }',
    '{ "capacityProviders": [{ "name": "b", "autoScalingGroup": { "instanceType": "m5.large" } }] }',
    '{ "capacityProviders": [{ "name": "b", "autoScalingGroup": "${GROUP}" }] }',
    '{ "capacityProviders": [{ "name": "b", {{ group }} }] }',
    '{ "capacityProviders": [{ "name": "${PROVIDER}" }] }',
  ],
  fails: [
    {
      text: '{ "capacityProviders": [{ "name": ^"a"^ }] }',
      pointer: '/capacityProviders/0',
      message: 'Say what it launches: `autoScalingGroup` or `managedInstancesProvider`. The preview leaves it out.',
    },
    {
      text: '{ "capacityProviders": [{ "name": "a", "autoScalingGroup": { "instanceType": "m5.large" }, "managedInstancesProvider": ^{}^ }] }',
      message: 'A capacity provider has `autoScalingGroup` or `managedInstancesProvider`, not both.',
    },
    {
      text: '{ "capacityProviders": [{ "name": ^"FARGATE"^ }] }',
      message: 'A name may not begin with `aws`, `ecs` or `fargate`.',
    },
  ],
});
