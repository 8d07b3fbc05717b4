import { strategyDuplicateProvider } from '../../../../server/src/validation/rules/capacity/strategyDuplicateProvider.ts';
import { testRule } from '../testRule.ts';

testRule(strategyDuplicateProvider, {
  passes: [
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a", "weight": 1 }, { "capacityProvider": "b", "weight": 1 }] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "${CP}", "weight": 1 }, { "capacityProvider": "${CP}", "weight": 1 }] }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a", "weight": 1 }, { "capacityProvider": ^"a"^, "weight": 1 }] }',
      message: 'The strategy has the capacity provider a twice.',
      related: [['/capacityProviderStrategy/0/capacityProvider', 'The first time.']],
    },
  ],
});
