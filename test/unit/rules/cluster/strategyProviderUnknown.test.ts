import { strategyProviderUnknown } from '../../../../server/src/validation/rules/cluster/strategyProviderUnknown.ts';
import { testRule } from '../testRule.ts';

const cluster = '{ "capacityProviders": [{ "name": "general", "managedInstancesProvider": {} }] }';
const service = (provider: string) =>
  `{ "serviceName": "a", "taskDefinition": "a", "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": ${provider}, "weight": 1 }] }`;

testRule(strategyProviderUnknown, {
  passes: [
    { text: service('"general"'), cluster },
    { text: service('"FARGATE_SPOT"'), cluster },
    { text: service('"arn:aws:ecs:eu-west-1:123456789012:capacity-provider/general"'), cluster },
    { text: service('"own"') },
    { text: service('"own"'), cluster: '{ "capacityProviders": [{ "name": "${NAME}" }] }' },
  ],
  fails: [
    {
      text: service('^"genral"^'),
      cluster,
      message: 'The cluster file has no capacity provider genral. It has: FARGATE, FARGATE_SPOT, general.',
      fixed: service('"general"'),
    },
    {
      text: service('^"own"^'),
      cluster,
      message: 'The cluster file has no capacity provider own. It has: FARGATE, FARGATE_SPOT, general.',
    },
  ],
});
