import { placementExpressionOperator } from '../../../../server/src/validation/rules/placement/placementExpressionOperator.ts';
import { testRule } from '../testRule.ts';

const task = (expression: string) =>
  `{ "requiresCompatibilities": ["EC2"], "placementConstraints": [{ "type": "memberOf", "expression": "${expression}" }] }`;

testRule(placementExpressionOperator, {
  passes: [
    task('runningTasksCount < 3 and agentVersion >= 1.14.5'),
    task('attribute:stack in [a, b] or task:group exists'),
    task('agentVersion in [${VERSION}]'),
  ],
  fails: [
    {
      text: task('attribute:a exists and agentVersion ^=~^ 1.*'),
      message: '`agentVersion` is compared with ==, !=, >, >=, <, <=, not with =~.',
    },
    {
      text: '{ "serviceName": "web", "taskDefinition": "web", "placementConstraints": [{ "type": "memberOf", "expression": "agentConnected ^exists^" }] }',
      message: '`agentConnected` is compared with ==, !=, in, !in, =~, !~, not with exists.',
    },
    {
      text: task('attribute:generation ^greater_than^ 5'),
      severity: 'information',
      message: '> compares `generation` as text, where 10 comes before 9.',
    },
  ],
});
