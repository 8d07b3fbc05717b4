import { isSet } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const hostnameAwsvpc = containerRule({
  id: 'hostname-awsvpc',
  severity: 'error',
  source: 'https://github.com/labd/ecs-deplojo/issues/26',
  rationale: 'RegisterTaskDefinition refuses it: "hostname is not supported on container when networkMode=awsvpc."',
  messages: {
    awsvpc: '`hostname` is not supported under awsvpc; the network interface of the task gives the name.',
  },
  check(container, report, task) {
    if (effectiveNetworkMode(task) !== 'awsvpc' || !isSet(container.hostname) || refusalOf(task, container, 'hostname'))
      return;
    const key = keyPlaceOf(container, 'hostname');
    report(key, 'awsvpc', {}, [fix.remove(key)]);
  },
});
