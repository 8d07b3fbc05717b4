import { isSet } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const extraHostsAwsvpc = containerRule({
  id: 'extra-hosts-awsvpc',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'The /etc/hosts of an awsvpc task is written by ECS, and RegisterTaskDefinition refuses `extraHosts` there.',
  messages: {
    awsvpc: '`extraHosts` is not supported under awsvpc.',
  },
  check(container, report, task) {
    if (
      effectiveNetworkMode(task) !== 'awsvpc' ||
      !isSet(container.extraHosts) ||
      refusalOf(task, container, 'extraHosts')
    )
      return;
    const key = keyPlaceOf(container, 'extraHosts');
    report(key, 'awsvpc', {}, [fix.remove(key)]);
  },
});
