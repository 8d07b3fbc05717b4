import { strategyAllWeightsZero } from '../../../../server/src/validation/rules/capacity/strategyAllWeightsZero.ts';
import { testRule } from '../testRule.ts';

testRule(strategyAllWeightsZero, {
  passes: [
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a" }, { "capacityProvider": "b", "weight": 1 }] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a" }, { "capacityProvider": "b", "weight": "${WEIGHT}" }] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a" }, "${PROVIDER}"] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a" }] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [] }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, ^"capacityProviderStrategy"^: [{ "capacityProvider": "a", "base": 1 }, { "capacityProvider": "b", "weight": 0 }] }',
      message: 'Every capacity provider has weight 0. Give at least one of them a higher `weight`.',
    },
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a", "weight": ^0^ }] }',
      message: 'The only capacity provider has weight 0, so that it gets no tasks beyond its base.',
      severity: 'warning',
    },
  ],
});
