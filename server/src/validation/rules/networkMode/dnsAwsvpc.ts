import { isSet } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const dnsAwsvpc = containerRule({
  id: 'dns-awsvpc',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  rationale: 'An awsvpc task resolves names as its VPC does: the DHCP options of the VPC decide.',
  messages: {
    awsvpc: '`{key}` is not supported under awsvpc; the DHCP options of the VPC decide.',
  },
  check(container, report, task) {
    if (effectiveNetworkMode(task) !== 'awsvpc') return;
    for (const name of ['dnsServers', 'dnsSearchDomains'] as const) {
      if (!isSet(container[name]) || refusalOf(task, container, name)) continue;
      const key = keyPlaceOf(container, name);
      report(key, 'awsvpc', { key: name }, [fix.remove(key)]);
    }
  },
});
