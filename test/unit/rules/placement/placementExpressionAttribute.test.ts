import { placementExpressionAttribute } from '../../../../server/src/validation/rules/placement/placementExpressionAttribute.ts';
import { testRule } from '../testRule.ts';

const task = (expression: string) =>
  `{ "requiresCompatibilities": ["EC2"], "placementConstraints": [{ "type": "memberOf", "expression": "${expression}" }] }`;

testRule(placementExpressionAttribute, {
  passes: [
    task('attribute:ecs.instance-type == m5.large'),
    task('attribute:ecs.capability.execution-role-awslogs exists'),
    task('attribute:ecs.something-new == x'),
    task('attribute:stack == prod'),
    task('attribute:instancetype == prod'),
    task('attribute:ecs.instance-typ == ${TYPE}'),
    task('attribute:ecs.instance-typ ='),
    task('runningTasksCount == 1'),
  ],
  fails: [
    {
      text: task('not(^attribute:ecs.instance-typ^ == m5.large)'),
      message: 'ECS sets no attribute ecs.instance-typ. Did you mean ecs.instance-type?',
      fixed: task('not(attribute:ecs.instance-type == m5.large)'),
    },
    {
      text: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "placementConstraints": [{ "type": "memberOf", "expression": "^attribute:ecs.AvailabilityZone^ == eu-west-1a" }] }',
      message: 'ECS sets no attribute ecs.AvailabilityZone. Did you mean ecs.availability-zone?',
      fixed:
        '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "placementConstraints": [{ "type": "memberOf", "expression": "attribute:ecs.availability-zone == eu-west-1a" }] }',
    },
    {
      text: task('^attribute:os-type^ == linux'),
      severity: 'information',
      message:
        'Unless you set an attribute os-type yourself, no instance has it. The one that ECS sets is ecs.os-type.',
      fixed: task('attribute:ecs.os-type == linux'),
    },
  ],
});
