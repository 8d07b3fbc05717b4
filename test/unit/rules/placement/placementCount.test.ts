import { placementCount } from '../../../../server/src/validation/rules/placement/placementCount.ts';
import { testRule } from '../testRule.ts';

const task = (count: number, launchType = 'EC2') =>
  `{ "requiresCompatibilities": ["${launchType}"], "placementConstraints": [${Array(count)
    .fill('{ "type": "memberOf", "expression": "attribute:a == b" }')
    .join(', ')}] }`;

testRule(placementCount, {
  passes: [task(10), task(11, 'FARGATE')],
  fails: [
    {
      text: task(11).replace('"placementConstraints"', '^$&^'),
      message: 'A task can have at most 10 placement constraints, not 11.',
      pointer: '/placementConstraints',
    },
  ],
});
