import { CLUSTER_ATTRIBUTES } from '../../../facts/clusterAttributes.ts';
import { expressionOf } from '../../constraintExpression.ts';
import { didYouMean } from '../../didYouMean.ts';
import { constraintRule } from '../../rule.ts';

const NAMES = Object.keys(CLUSTER_ATTRIBUTES);

export const placementExpressionAttribute = constraintRule({
  id: 'placement-expression-attribute',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html',
  rationale:
    'No instance has an attribute whose name is misspelt, so none fulfils the constraint; nothing else says why.',
  messages: {
    misspelt: 'ECS sets no attribute {name}. Did you mean {meant}?',
    withoutPrefix: {
      severity: 'information',
      text: 'Unless you set an attribute {name} yourself, no instance has it. The one that ECS sets is {meant}.',
    },
  },
  check(constraint, report) {
    const expression = expressionOf(constraint);
    for (const { subject } of expression?.comparisons ?? []) {
      const name = subject.attribute;
      if (name === undefined || name in CLUSTER_ATTRIBUTES || name.startsWith('ecs.capability.')) continue;
      const isOwn = name.toLowerCase().startsWith('ecs.');
      const meant = isOwn ? didYouMean(name, NAMES) : NAMES.find((it) => it === `ecs.${name}`);
      if (!meant) continue;
      const fixes = [expression!.replace(subject, `attribute:${meant}`)];
      report(expression!.at(subject), isOwn ? 'misspelt' : 'withoutPrefix', { name, meant }, fixes);
    }
  },
});
