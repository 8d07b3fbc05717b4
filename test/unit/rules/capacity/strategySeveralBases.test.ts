import { strategySeveralBases } from '../../../../server/src/validation/rules/capacity/strategySeveralBases.ts';
import { testRule } from '../testRule.ts';

testRule(strategySeveralBases, {
  passes: [
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a", "weight": 1, "base": 0 }, { "capacityProvider": "b", "base": 0 }] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a", "weight": 1, "base": 1 }, { "capacityProvider": "b", "base": "${BASE}" }] }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a", "weight": 1, "base": 1 }, { "capacityProvider": "b", "base": ^2^ }] }',
      message: 'Only one capacity provider of a strategy may have a `base`.',
      related: [['/capacityProviderStrategy/0/base', 'The first base.']],
    },
  ],
});
