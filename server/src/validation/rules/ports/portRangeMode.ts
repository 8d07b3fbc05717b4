import { each, isSet } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { containerRule } from '../../rule.ts';

export const portRangeMode = containerRule({
  id: 'port-range-mode',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale: 'Port ranges are for bridge and awsvpc. A host task uses the ports of its container instance as they are.',
  messages: {
    host: '`containerPortRange` does not work under host. Use bridge or awsvpc, or a mapping with `containerPort` for each port.',
  },
  check(container, report, task) {
    if (effectiveNetworkMode(task) !== 'host') return;
    for (const { containerPortRange } of each(container.portMappings))
      if (isSet(containerPortRange)) report(containerPortRange, 'host');
  },
});
