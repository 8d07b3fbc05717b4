import { strategyMixesFargateAndOwn } from '../../../../server/src/validation/rules/capacity/strategyMixesFargateAndOwn.ts';
import { testRule } from '../testRule.ts';

testRule(strategyMixesFargateAndOwn, {
  passes: [
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }, { "capacityProvider": "FARGATE_SPOT", "weight": 1 }] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a", "weight": 1 }, { "capacityProvider": "b", "weight": 1 }] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }, { "capacityProvider": "${PROVIDER}", "weight": 1 }] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }, { "capacityProvider": "arn:aws:ecs:eu-west-1:123456789012:capacity-provider/FARGATE_SPOT", "weight": 1 }] }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, ^"capacityProviderStrategy"^: [{ "capacityProvider": "general", "weight": 1 }, { "capacityProvider": "FARGATE_SPOT", "weight": 1 }] }',
      message: 'A strategy holds either the capacity providers of Fargate or others, not FARGATE_SPOT and general.',
    },
  ],
});
