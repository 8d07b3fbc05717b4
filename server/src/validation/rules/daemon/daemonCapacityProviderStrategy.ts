import { isBlank, isSet } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const daemonCapacityProviderStrategy = serviceRule({
  id: 'daemon-capacity-provider-strategy',
  severity: 'error',
  source: 'https://github.com/aws/containers-roadmap/issues/692',
  rationale:
    'AWS refuses it: "Specifying a capacity provider strategy is not supported when you create a service using the DAEMON scheduling strategy".',
  messages: {
    strategy: 'A DAEMON service takes no `capacityProviderStrategy`. Give a `launchType`.',
  },
  check(service, report) {
    if (schedulingStrategy(service) !== 'DAEMON' || !isSet(service.capacityProviderStrategy)) return;
    if (isBlank(service.launchType) && launchOf(service) === 'FARGATE') return; // daemon-on-fargate
    report(keyPlaceOf(service, 'capacityProviderStrategy'), 'strategy');
  },
});
