import { each } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { expressionError } from '../../expressionError.ts';
import { taskRule } from '../../rule.ts';

export const placementExpressionSyntax = taskRule({
  id: 'placement-expression-syntax',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html',
  rationale: 'An expression that the cluster query language does not know selects no instance.',
  messages: {
    syntax: 'This is not in the cluster query language. {problem}',
  },
  check(task, report) {
    if (runsOn(task, 'FARGATE')) return; // which refuses all constraints
    for (const constraint of each(task.placementConstraints)) {
      const error = expressionError(constraint, constraint.expression);
      if (error) report(error.at, 'syntax', { problem: error.message });
    }
  },
});
