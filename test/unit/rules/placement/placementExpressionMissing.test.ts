import { placementExpressionMissing } from '../../../../server/src/validation/rules/placement/placementExpressionMissing.ts';
import { testRule } from '../testRule.ts';

const task = (constraint: string, launchType = 'EC2') =>
  `{ "requiresCompatibilities": ["${launchType}"], "placementConstraints": [${constraint}] }`;

testRule(placementExpressionMissing, {
  passes: [
    task('{ "type": "memberOf", "expression": "attribute:a == b" }'),
    task('{ "type": "memberOf", "expression": "${EXPRESSION}" }'),
    task('{ "type": "${TYPE}" }'),
    task('{ "type": "distinctInstance" }'), // unknown-value
    task('"${CONSTRAINT}"'),
    task('{ "type": "memberOf" }', 'FARGATE'),
    '{ "serviceName": "web", "placementConstraints": [{ "type": "distinctInstance" }, {}] }',
  ],
  fails: [
    ...[
      '^{^ "type": "memberOf" }',
      '^{^ "type": "memberOf", "expression": "" }',
      '^{^ "expression": null }',
      '^{^ "type": "memberOf", "expression": " " }',
    ].map((constraint) => ({
      text: task(constraint),
      message: 'This constraint needs an `expression`, such as attribute:ecs.instance-type =~ m6i.*.',
      pointer: '/placementConstraints/0',
    })),
    {
      text: '{ "serviceName": "web", "placementConstraints": [^{^ "type": "memberOf" }] }',
      message: 'This constraint needs an `expression`, such as attribute:ecs.instance-type =~ m6i.*.',
      pointer: '/placementConstraints/0',
    },
  ],
});
