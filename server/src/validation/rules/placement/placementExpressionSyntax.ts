import { expressionOf } from '../../constraintExpression.ts';
import { correctionOf } from '../../queryCorrection.ts';
import { constraintRule } from '../../rule.ts';

export const placementExpressionSyntax = constraintRule({
  id: 'placement-expression-syntax',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html',
  rationale: 'An expression that the cluster query language does not know selects no instance.',
  messages: {
    syntax: 'This is not in the cluster query language. {problem}{meant}',
  },
  check(constraint, report) {
    const expression = expressionOf(constraint);
    if (!expression?.error) return;
    const { error, text } = expression;
    const correction = correctionOf(text, error);
    const meant = correction ? ` Did you mean \`${correction.by.trim()}\`?` : '';
    const fixes = correction ? [expression.replace(correction, correction.by)] : [];
    report(expression.at(error), 'syntax', { problem: error.message, meant }, fixes);
  },
});
