import { DOCUMENTED_RESERVED_PORTS, MAX_STATIC_HOST_PORTS } from '../../../facts/reservedPorts.ts';
import { each, known } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { portOnInstance } from '../../../model/portMappings.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

const LIMIT = MAX_STATIC_HOST_PORTS - DOCUMENTED_RESERVED_PORTS.length;

export const tooManyReservedPorts = taskRule({
  id: 'too-many-reserved-ports',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale:
    'A container instance has 100 reserved ports, those that ECS itself reserves included. A task that wants more is never placed (RESOURCE:PORTS).',
  messages: {
    tooMany: 'With this container the task has {count} fixed host ports; a container instance has room for {limit}.',
  },
  check(task, report) {
    const mode = effectiveNetworkMode(task);
    if (mode !== 'bridge' && mode !== 'host') return;
    const ports = new Set<number>();
    for (const container of task.containers) {
      for (const mapping of each(container.portMappings)) {
        const port = known(portOnInstance(mapping, mode));
        if (port) ports.add(port);
      }
      if (ports.size > LIMIT)
        return report(keyPlaceOf(container, 'portMappings'), 'tooMany', { count: ports.size, limit: LIMIT });
    }
  },
});
