import { placementDistinctWithExpression } from '../../../../server/src/validation/rules/servicePlacement/placementDistinctWithExpression.ts';
import { testRule } from '../testRule.ts';

const service = (constraint: string, launchType = 'EC2') =>
  `{ "serviceName": "web", "launchType": "${launchType}", "placementConstraints": [${constraint}] }`;

testRule(placementDistinctWithExpression, {
  passes: [
    service('{ "type": "distinctInstance" }'),
    service('{ "type": "distinctInstance", "expression": "" }'),
    service('{ "type": "distinctInstance", "expression": "${EXPRESSION}" }'),
    service('{ "type": "${TYPE}", "expression": "attribute:a == b" }'),
    service('{ "type": "distinctInstance", "expression": "attribute:a == b" }', 'FARGATE'), // fargate-placement
  ],
  fails: [
    {
      text: service('{ "type": "distinctInstance", ^"expression"^: "attribute:a == b" }'),
      message: 'distinctInstance takes no `expression`.',
      fixed: service('{ "type": "distinctInstance" }'),
    },
  ],
});
