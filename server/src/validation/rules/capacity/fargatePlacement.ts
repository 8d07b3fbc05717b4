import { isSet } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const fargatePlacement = serviceRule({
  id: 'fargate-placement',
  severity: 'error',
  source: 'https://github.com/GetSimpl/cloudlift/pull/138',
  rationale:
    'Fargate spreads tasks over zones by itself. AWS refuses the service: "Placement strategies are not supported with FARGATE launch type".',
  messages: {
    placement: 'Fargate takes no `{key}`: there are no container instances to choose from.',
  },
  check(service, report) {
    if (launchOf(service) !== 'FARGATE') return;
    const isDaemon = schedulingStrategy(service) === 'DAEMON'; // refuses a strategy anyway
    for (const key of isDaemon ? (['placementConstraints'] as const) : KEYS) {
      if (!isSet(service[key])) continue;
      const place = keyPlaceOf(service, key);
      report(place, 'placement', { key }, [fix.remove(place)]);
    }
  },
});

const KEYS = ['placementConstraints', 'placementStrategy'] as const;
