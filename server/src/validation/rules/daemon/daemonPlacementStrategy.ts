import { isSet } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const daemonPlacementStrategy = serviceRule({
  id: 'daemon-placement-strategy',
  severity: 'error',
  source: 'https://github.com/kayac/ecspresso/pull/402',
  rationale:
    'AWS refuses it: "The daemon scheduling strategy does not support placement strategies. Remove the placement strategy and try again". ecspresso leaves it out.',
  messages: {
    strategy: 'A DAEMON service takes no `placementStrategy`, only `placementConstraints`.',
  },
  check(service, report, context) {
    const form = serviceForm(service, context);
    if (form === undefined || form === 'ecspresso') return;
    if (schedulingStrategy(service) !== 'DAEMON' || !isSet(service.placementStrategy)) return;
    const place = keyPlaceOf(service, 'placementStrategy');
    report(place, 'strategy', {}, [fix.remove(place)]);
  },
});
