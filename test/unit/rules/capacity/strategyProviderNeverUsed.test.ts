import { strategyProviderNeverUsed } from '../../../../server/src/validation/rules/capacity/strategyProviderNeverUsed.ts';
import { testRule } from '../testRule.ts';

testRule(strategyProviderNeverUsed, {
  passes: [
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a", "weight": 1 }, { "capacityProvider": "b", "base": 1 }] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a", "weight": 1 }, { "capacityProvider": "b", "weight": "${WEIGHT}" }] }',
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a" }, { "capacityProvider": "b" }] }', // said of the whole strategy
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "a", "weight": 1 }, { "capacityProvider": "b", "weight": ^0^, "base": 0 }] }',
      message: 'The capacity provider b has neither a `weight` nor a `base` above 0, so that no task runs on it.',
    },
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [^{^ "capacityProvider": "b" }, { "capacityProvider": "a", "weight": 1 }] }',
      pointer: '/capacityProviderStrategy/0/weight',
      message: 'The capacity provider b has neither a `weight` nor a `base` above 0, so that no task runs on it.',
    },
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [^{^ "capacityProvider": "${OTHER}" }, { "capacityProvider": "a", "weight": 1 }] }',
      pointer: '/capacityProviderStrategy/0/weight',
      message: 'This capacity provider has neither a `weight` nor a `base` above 0, so that no task runs on it.',
    },
  ],
});
