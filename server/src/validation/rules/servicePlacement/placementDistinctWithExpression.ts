import { isSet, known } from '../../../model/field.ts';
import { placementConstraints } from '../../../model/placementConstraints.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const placementDistinctWithExpression = serviceRule({
  id: 'placement-distinct-with-expression',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html',
  rationale: 'CreateService refuses it: "distinctInstance expression should not be specified".',
  messages: { expression: 'distinctInstance takes no `expression`.' },
  check(service, report) {
    for (const constraint of placementConstraints(service)) {
      if (known(constraint.type) !== 'distinctInstance' || !isSet(constraint.expression)) continue;
      const at = keyPlaceOf(constraint, 'expression');
      report(at, 'expression', {}, [fix.remove(at)]);
    }
  },
});
