import { isBlank, known } from '../../../model/field.ts';
import { constraintRule } from '../../rule.ts';

export const placementExpressionMissing = constraintRule({
  id: 'placement-expression-missing',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html',
  rationale: 'memberOf selects instances by an expression; in a task definition it is the only kind of constraint.',
  messages: {
    missing: 'This constraint needs an `expression`, such as attribute:ecs.instance-type =~ m6i.*.',
  },
  check(constraint, report) {
    const isMemberOf =
      known(constraint.type) === 'memberOf' ||
      (constraint.shape === 'TaskDefinitionPlacementConstraint' && isBlank(constraint.type));
    if (isMemberOf && (isBlank(constraint.expression) || known(constraint.expression)?.trim() === ''))
      report(constraint, 'missing');
  },
});
