import { clusterInstanceTypeUnknown } from '../../../../server/src/validation/rules/cluster/clusterInstanceTypeUnknown.ts';
import { testRule } from '../testRule.ts';

testRule(clusterInstanceTypeUnknown, {
  passes: [
    '{ "containerInstances": [{ "instanceType": "m5.large" }] }',
    '{ "containerInstances": [{ "instanceType": "${TYPE}" }] }',
    '{ "containerInstances": [{ "instanceType": "x99.large", "registeredResources": { "cpu": 2048, "memory": 7000 } }] }',
    '{ "containerInstances": [{ "registeredResources": { "cpu": 2048, "memory": 7000 } }] }',
    '{ "containerInstances": [{ "instanceType": "x99.large", "registeredResources": "${RESOURCES}" }] }',
    '{ "containerInstances": [{ {{ rest }} }] }',
    '{ "capacityProviders": [{ "name": "a", "autoScalingGroup": { "instanceTypes": ["m5.large", "c7g.xlarge"] } }] }',
    '{ "capacityProviders": [{ "name": "a", "autoScalingGroup": { "instanceTypes": "${TYPES}" } }] }',
    '{ "capacityProviders": [{ "name": "a", "managedInstancesProvider": { "allowedInstanceTypes": ["m99.*"] } }] }',
    '{ "containerInstances": [] }',
  ],
  fails: [
    {
      text: '{ "containerInstances": [{ "instanceType": ^"m5.lagre"^ }] }',
      message: 'm5.lagre is no instance type that Stowage knows. Did you mean m5.large?',
      fixed: '{ "containerInstances": [{ "instanceType": "m5.large" }] }',
    },
    {
      text: '{ "containerInstances": [{ "instanceType": ^"pizza-box"^, "registeredResources": { "cpu": 2048 } }] }',
      message:
        'pizza-box is no instance type that Stowage knows. State `cpu` and `memory` under `registeredResources`.',
    },
    {
      text: '{ "capacityProviders": [{ "name": "a", "autoScalingGroup": { "instanceTypes": ["m5.large", ^"pizza-box"^] } }] }',
      message:
        'pizza-box is no instance type that Stowage knows. State `cpu` and `memory` under `registeredResources`.',
    },
    {
      text: '{ "containerInstances": [^{^ "count": 3 }] }',
      pointer: '/containerInstances/0',
      message: 'Neither `instanceType` nor `registeredResources` says how large these instances are.',
    },
  ],
});
