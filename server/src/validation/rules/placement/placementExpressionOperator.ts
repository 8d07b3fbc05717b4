import { OPERATORS_OF } from '../../../scheduler/clusterQuery/grammar.ts';
import { expressionOf } from '../../constraintExpression.ts';
import { constraintRule } from '../../rule.ts';

export const placementExpressionOperator = constraintRule({
  id: 'placement-expression-operator',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html',
  rationale: 'AWS lists for each subject the operators that go with it. Attributes are texts: 10 comes before 9.',
  messages: {
    unlisted: '`{subject}` is compared with {operators}, not with {operator}.',
    order: { severity: 'information', text: '{operator} compares `{subject}` as text, where 10 comes before 9.' },
  },
  check(constraint, report) {
    const expression = expressionOf(constraint);
    for (const { subject, operator } of expression?.comparisons ?? []) {
      const operators = OPERATORS_OF[subject.name];
      if (operators.includes(operator.name)) continue;
      const isText = subject.name === 'attribute' || subject.name === 'task:group';
      report(expression!.at(operator), isText ? 'order' : 'unlisted', {
        subject: subject.attribute ?? subject.name,
        operator: operator.name,
        operators: operators.join(', '),
      });
    }
  },
});
