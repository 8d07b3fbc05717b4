import { placementExpressionValue } from '../../../../server/src/validation/rules/placement/placementExpressionValue.ts';
import { testRule } from '../testRule.ts';

const task = (expression: string) =>
  `{ "requiresCompatibilities": ["EC2"], "placementConstraints": [{ "type": "memberOf", "expression": "${expression}" }] }`;

testRule(placementExpressionValue, {
  passes: [
    task('attribute:ecs.os-type == linux and agentConnected == true'),
    task("attribute:ecs.cpu-architecture in ['x86_64', arm64]"),
    task('attribute:ecs.cpu-architecture =~ ARM.*'),
    task('attribute:ecs.os-type exists'),
    task('attribute:ecs.instance-type == anything'),
    task('attribute:os == Linux'),
    task('attribute:ecs.os-type == ${OS}'),
  ],
  fails: [
    {
      text: task('attribute:ecs.os-type == ^Linux^'),
      message: '`ecs.os-type` is never Linux. It is one of: linux, windows. Did you mean linux?',
      fixed: task('attribute:ecs.os-type == linux'),
    },
    {
      text: task('attribute:ecs.cpu-architecture in [x86_64, ^AMD64^]'),
      message: '`ecs.cpu-architecture` is never AMD64. It is one of: x86_64, arm64. Did you mean x86_64?',
      fixed: task('attribute:ecs.cpu-architecture in [x86_64, x86_64]'),
    },
    {
      text: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "placementConstraints": [{ "type": "memberOf", "expression": "agentConnected == ^yes^" }] }',
      message: '`agentConnected` is never yes. It is one of: true, false.',
    },
  ],
});
