import { known } from '../../../model/field.ts';
import { placementConstraints } from '../../../model/placementConstraints.ts';
import { expressionOf } from '../../constraintExpression.ts';
import { serviceRule } from '../../rule.ts';

export const placementExpressionGroup = serviceRule({
  id: 'placement-expression-group',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html',
  rationale: 'The group of a service’s tasks is called service:NAME; the name alone finds none of them.',
  messages: { service: 'The tasks of service {name} are in the group service:{name}.' },
  check(service, report, { services }) {
    const names = new Set([service, ...services].map(({ serviceName }) => known(serviceName)));
    for (const constraint of placementConstraints(service)) {
      const expression = expressionOf(constraint);
      for (const { subject, operator, values } of expression?.comparisons ?? []) {
        if (subject.name !== 'task:group' || operator.name === '=~' || operator.name === '!~') continue;
        for (const value of values)
          if (names.has(value.text))
            report(expression!.at(value), 'service', { name: value.text }, [
              expression!.replace(value, `service:${value.text}`),
            ]);
      }
    }
  },
});
