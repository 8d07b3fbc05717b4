import { isSet, known } from '../../../model/field.ts';
import { placementStrategies } from '../../../model/placementStrategies.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const placementRandomField = serviceRule({
  id: 'placement-random-field',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html',
  rationale: 'CreateService refuses it: "random field should not be specified".',
  messages: { random: 'random takes no `field`.' },
  check(service, report) {
    for (const strategy of placementStrategies(service)) {
      if (known(strategy.type) !== 'random' || !isSet(strategy.field)) continue;
      const at = keyPlaceOf(strategy, 'field');
      report(at, 'random', {}, [fix.remove(at)]);
    }
  },
});
