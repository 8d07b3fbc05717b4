import { placementRandomField } from '../../../../server/src/validation/rules/servicePlacement/placementRandomField.ts';
import { testRule } from '../testRule.ts';

const service = (strategy: string) => `{ "serviceName": "web", "placementStrategy": [${strategy}] }`;

testRule(placementRandomField, {
  passes: [
    service('{ "type": "random" }'),
    service('{ "type": "random", "field": "" }'),
    service('{ "type": "random", "field": "${FIELD}" }'),
    service('{ "type": "binpack", "field": "cpu" }'),
  ],
  fails: [
    {
      text: service('{ "type": "random", ^"field"^: "instanceId" }'),
      message: 'random takes no `field`.',
      fixed: service('{ "type": "random" }'),
    },
  ],
});
