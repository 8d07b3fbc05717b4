import { updateEmptyArrayRemoves } from '../../../../server/src/validation/rules/update/updateEmptyArrayRemoves.ts';
import { testRule } from '../testRule.ts';

testRule(updateEmptyArrayRemoves, {
  passes: [
    '{ "service": "web", "desiredCount": 1, "loadBalancers": null }',
    '{ "service": "web", "desiredCount": 1, "loadBalancers": "${BALANCERS}" }',
    '{ "service": "web", "desiredCount": 1, "placementStrategy": [{ "type": "random" }] }',
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "loadBalancers": [] }',
    '{ "desiredCount": 1, "placementStrategy": [] }',
  ],
  fails: [
    {
      text: '{ "service": "web", "desiredCount": 1, ^"loadBalancers"^: [] }',
      message: 'The empty list takes `loadBalancers` away from the service. To keep it as it is, leave the key out.',
    },
    {
      text: '{ "service": "web", "desiredCount": 1, ^"capacityProviderStrategy"^: [] }',
      message:
        'The empty list returns the service to its launch type. To keep its `capacityProviderStrategy`, leave the key out.',
    },
  ],
});
