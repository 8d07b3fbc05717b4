import { each, isBlank, isSet, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const portRangeExclusive = containerRule({
  id: 'port-range-exclusive',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale: 'A port mapping is for one port or for a range. ECS chooses the host ports of a range itself.',
  messages: {
    containerPort: 'A port mapping has `containerPort` or `containerPortRange`, not both.',
    hostPort: '`hostPort` does not go with `containerPortRange`: ECS chooses the host ports of a range.',
  },
  check(container, report) {
    for (const mapping of each(container.portMappings)) {
      const { containerPort, containerPortRange, hostPort } = mapping;
      if (!isSet(containerPortRange)) continue;
      if (isSet(containerPort)) report(mapping, 'containerPort');
      else if (isBlank(containerPort) && hostPort && known(hostPort))
        report(mapping, 'hostPort', {}, [fix.remove(hostPort)]);
    }
  },
});
