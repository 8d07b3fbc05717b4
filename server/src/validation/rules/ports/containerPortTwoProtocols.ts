import { each, known } from '../../../model/field.ts';
import { certainProtocol } from '../../../model/portMappings.ts';
import { containerRule } from '../../rule.ts';

export const containerPortTwoProtocols = containerRule({
  id: 'container-port-two-protocols',
  severity: 'warning',
  source: 'https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/89',
  rationale:
    'AWS documents that one container port cannot be mapped for two protocols. Registration passes in practice, yet a service with a load balancer on that port is refused: "Container port 53 is used in more than one port mapping".',
  messages: {
    both: 'Container port {port} is mapped for tcp and for udp. No load balancer can use it.',
  },
  check(container, report) {
    const protocolOfPort = new Map<number, 'tcp' | 'udp'>();
    for (const mapping of each(container.portMappings)) {
      const port = known(mapping.containerPort);
      const protocol = certainProtocol(mapping);
      if (port === undefined || !protocol) continue;
      const before = protocolOfPort.get(port);
      if (before === undefined) protocolOfPort.set(port, protocol);
      else if (before !== protocol) report(mapping.containerPort, 'both', { port });
    }
  },
});
