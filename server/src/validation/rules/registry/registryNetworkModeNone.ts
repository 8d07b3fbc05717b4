import { isSet } from '../../../model/field.ts';
import { possibleNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const registryNetworkModeNone = serviceRule({
  id: 'registry-network-mode-none',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html',
  rationale: 'A task without a network has no address to register.',
  messages: { none: 'Tasks under network mode none cannot be registered.' },
  check(service, report, { task }) {
    if (possibleNetworkMode(service, task) === 'none' && isSet(service.serviceRegistries))
      report(
        keyPlaceOf(service, 'serviceRegistries'),
        'none',
        {},
        [],
        [{ at: task!.networkMode!, message: 'The network mode of the task definition.' }],
      );
  },
});
