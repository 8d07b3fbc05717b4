import { CLUSTER_ATTRIBUTES } from '../../../facts/clusterAttributes.ts';
import type { Comparison } from '../../../scheduler/clusterQuery/ast.ts';
import { expressionOf } from '../../constraintExpression.ts';
import { didYouMean } from '../../didYouMean.ts';
import { constraintRule } from '../../rule.ts';

export const placementExpressionValue = constraintRule({
  id: 'placement-expression-value',
  severity: 'warning',
  source: 'https://github.com/aws/amazon-ecs-agent/issues/3044',
  rationale: 'A value that no instance can have is accepted, and the tasks then wait for ever. Case counts.',
  messages: { impossible: '`{subject}` is never {value}. It is one of: {values}.{meant}' },
  check(constraint, report) {
    const expression = expressionOf(constraint);
    for (const comparison of expression?.comparisons ?? []) {
      const possible = possibleValues(comparison);
      for (const value of possible ? comparison.values : []) {
        if (possible!.includes(value.text)) continue;
        const meant = SYNONYMS[value.text.toLowerCase()] ?? didYouMean(value.text, possible!);
        const isMeant = meant !== undefined && possible!.includes(meant);
        report(
          expression!.at(value),
          'impossible',
          {
            subject: comparison.subject.attribute ?? comparison.subject.name,
            value: value.text,
            values: possible!.join(', '),
            meant: isMeant ? ` Did you mean ${meant}?` : '',
          },
          isMeant ? [expression!.replace(value, meant)] : [],
        );
      }
    }
  },
});

/** What others call the two architectures. */
const SYNONYMS: Readonly<Record<string, string>> = { amd64: 'x86_64', x64: 'x86_64', aarch64: 'arm64' };

function possibleValues({ subject, operator }: Comparison): readonly string[] | undefined {
  if (!['==', '!=', 'in', '!in'].includes(operator.name)) return undefined;
  return subject.name === 'agentConnected' ? ['true', 'false'] : CLUSTER_ATTRIBUTES[subject.attribute ?? '']?.values;
}
