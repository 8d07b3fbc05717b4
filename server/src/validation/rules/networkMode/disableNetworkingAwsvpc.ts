import { isSet } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const disableNetworkingAwsvpc = containerRule({
  id: 'disable-networking-awsvpc',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  rationale: 'Containers of an awsvpc task share its network interface; none of them can be cut off by itself.',
  messages: {
    awsvpc: '`disableNetworking` is not supported under awsvpc.',
  },
  check(container, report, task) {
    if (
      effectiveNetworkMode(task) !== 'awsvpc' ||
      !isSet(container.disableNetworking) ||
      refusalOf(task, container, 'disableNetworking')
    )
      return;
    const key = keyPlaceOf(container, 'disableNetworking');
    report(key, 'awsvpc', {}, [fix.remove(key)]);
  },
});
