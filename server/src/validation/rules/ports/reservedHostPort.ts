import { DOCUMENTED_RESERVED_PORTS, RESERVED_TCP_PORTS } from '../../../facts/reservedPorts.ts';
import { each, known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { certainProtocol, portOnInstance } from '../../../model/portMappings.ts';
import { containerRule } from '../../rule.ts';

export const reservedHostPort = containerRule({
  id: 'reserved-host-port',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale:
    'ECS reports these ports as taken on every container instance, so a task that wants one stays unplaced (RESOURCE:PORTS) unless the agent is configured otherwise.',
  messages: {
    reserved: 'Port {port} is reserved on container instances, so a task that needs it is never placed.',
  },
  check(container, report, task) {
    const mode = effectiveNetworkMode(task);
    if (mode === undefined || mode === 'awsvpc' || mode === 'none') return;
    const reserved: readonly number[] = isWindows(task) ? RESERVED_TCP_PORTS.windows : DOCUMENTED_RESERVED_PORTS;
    for (const mapping of each(container.portMappings)) {
      const at = portOnInstance(mapping, mode);
      const port = known(at);
      if (port !== undefined && reserved.includes(port) && certainProtocol(mapping) === 'tcp')
        report(at, 'reserved', { port });
    }
  },
});
