import { each, isBlank, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const placementExpressionMissing = taskRule({
  id: 'placement-expression-missing',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinitionPlacementConstraint.html',
  rationale: 'In a task definition memberOf is the only kind of constraint, and it selects instances by an expression.',
  messages: {
    missing: 'This constraint needs an `expression`, such as attribute:ecs.instance-type =~ m6i.*.',
  },
  check(task, report) {
    if (runsOn(task, 'FARGATE')) return; // which refuses all constraints
    for (const constraint of each(task.placementConstraints)) {
      const isMemberOf = isBlank(constraint.type) || known(constraint.type) === 'memberOf';
      if (isMemberOf && isBlank(constraint.expression)) report(constraint, 'missing');
    }
  },
});
