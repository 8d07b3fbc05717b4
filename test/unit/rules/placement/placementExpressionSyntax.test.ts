import { placementExpressionSyntax } from '../../../../server/src/validation/rules/placement/placementExpressionSyntax.ts';
import { testRule } from '../testRule.ts';

const task = (expression: string, launchType = 'EC2') =>
  `{ "requiresCompatibilities": ["${launchType}"], "placementConstraints": [{ "type": "memberOf", "expression": ${expression} }] }`;
const service = (expression: string, launchType = 'EC2') =>
  `{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "${launchType}", "placementConstraints": [{ "type": "memberOf", "expression": ${expression} }] }`;
const syntax = (problem: string, meant?: string) =>
  `This is not in the cluster query language. ${problem}${meant ? ` Did you mean \`${meant}\`?` : ''}`;
const notASubject = (word: string) => `\`${word}\` is not a subject of the cluster query language.`;
const notAnOperator = (word: string) => `\`${word}\` is not an operator of the cluster query language.`;

const mended = (wrong: string, problem: string, meant: string, right: string) => ({
  text: task(`"${wrong}"`),
  message: syntax(problem, meant),
  fixed: task(`"${right}"`),
});

testRule(placementExpressionSyntax, {
  passes: [
    task('"attribute:ecs.instance-type =~ t2.* and attribute:stack == prod"'),
    task('"attribute:a in [b, c] or not(task:group == service:x)"'),
    task('"attribute:a == ${VALUE} and"'),
    task('""'),
    task('null'),
    task('"attribute:a ="', 'FARGATE'),
    service('"attribute:a == b"'),
    service('"attribute:a ="', 'FARGATE'),
    service('"attribute:a ="').replace('memberOf', 'distinctInstance'), // placement-distinct-with-expression
  ],
  fails: [
    {
      text: task('"attribute:a == b ^xor^ attribute:c == d"'),
      message: syntax('Expected `and` or `or` before `xor`.'),
    },
    {
      text: task('"attribute:a == \\u0062 ^\\"^c\\""'),
      message: syntax('Expected `and` or `or` before `"`.'),
    },
    {
      text: task('"attribute:a ==^"^'),
      message: syntax('A value is missing.'),
      pointer: '/placementConstraints/0/expression',
    },
    { text: task('"attribute:a =~ ^(b^"'), message: syntax('Not a regular expression: The group is not closed.') },
    {
      text: service('"attribute:a ^=^ b"'),
      message: syntax(notAnOperator('='), '=='),
      fixed: service('"attribute:a == b"'),
    },
    mended('^atribute:stack^ == a', notASubject('atribute:stack'), 'attribute:stack', 'attribute:stack == a'),
    mended('^attribute.stack^ == a', notASubject('attribute.stack'), 'attribute:stack', 'attribute:stack == a'),
    mended(
      '^ecs.instance-type^ == m5.large',
      notASubject('ecs.instance-type'),
      'attribute:ecs.instance-type',
      'attribute:ecs.instance-type == m5.large',
    ),
    mended(
      '^instanceType^ == m5.large',
      notASubject('instanceType'),
      'attribute:ecs.instance-type',
      'attribute:ecs.instance-type == m5.large',
    ),
    mended('^runningTaskCount^ < 3', notASubject('runningTaskCount'), 'runningTasksCount', 'runningTasksCount < 3'),
    mended('^taskgroup^ == x', notASubject('taskgroup'), 'task:group', 'task:group == x'),
    mended('attribute:a ^equal^ b', notAnOperator('equal'), 'equals', 'attribute:a equals b'),
    mended('attribute:a ^like^ b', notAnOperator('like'), '=~', 'attribute:a =~ b'),
    mended('attribute:a ^not^ in [b]', notAnOperator('not'), 'not_in', 'attribute:a not_in [b]'),
    mended('attribute:a ==^=^ b', 'Expected a value, not `=`.', '==', 'attribute:a == b'),
    mended('attribute:a <^>^ b', 'Expected a value, not `>`.', '!=', 'attribute:a != b'),
    mended('attribute:a in ^(^b, c)', 'Expected a list of values: `[a, b]`.', '[b, c]', 'attribute:a in [b, c]'),
    mended('attribute:a in ^b^', 'Expected a list of values: `[a, b]`.', '[b]', 'attribute:a in [b]'),
    mended(
      'attribute:a exists ^&^ attribute:b exists',
      'Expected `and` or `or` before `&`.',
      '&&',
      'attribute:a exists && attribute:b exists',
    ),
    mended(
      '(attribute:a exists^,^ attribute:b exists)',
      'Expected `)` before `,`.',
      'and',
      '(attribute:a exists and attribute:b exists)',
    ),
  ],
});
