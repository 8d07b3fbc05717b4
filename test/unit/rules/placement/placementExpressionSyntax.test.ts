import { placementExpressionSyntax } from '../../../../server/src/validation/rules/placement/placementExpressionSyntax.ts';
import { testRule } from '../testRule.ts';

const task = (expression: string, launchType = 'EC2') =>
  `{ "requiresCompatibilities": ["${launchType}"], "placementConstraints": [{ "type": "memberOf", "expression": ${expression} }] }`;

testRule(placementExpressionSyntax, {
  passes: [
    task('"attribute:ecs.instance-type =~ t2.* and attribute:stack == prod"'),
    task('"attribute:a in [b, c] or not(task:group == service:x)"'),
    task('"attribute:a == ${VALUE} and"'),
    task('""'),
    task('null'),
    task('"attribute:a ="', 'FARGATE'),
  ],
  fails: [
    {
      text: task('"attribute:a == b ^xor^ attribute:c == d"'),
      message: 'This is not in the cluster query language. Expected `and` or `or` before `xor`.',
    },
    {
      text: task('"attribute:a == \\u0062 ^\\"^c\\""'),
      message: 'This is not in the cluster query language. Expected `and` or `or` before `"`.',
    },
    {
      text: task('"attribute:a ==^"^'),
      message: 'This is not in the cluster query language. A value is missing.',
      pointer: '/placementConstraints/0/expression',
    },
    {
      text: task('"^instanceType^ == m5.large"'),
      message:
        'This is not in the cluster query language. `instanceType` is not a subject of the cluster query language.',
    },
  ],
});
