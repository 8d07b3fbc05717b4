import { DOCUMENTED_RESERVED_PORTS } from '../../../facts/reservedPorts.ts';
import { each, known } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { containerRule } from '../../rule.ts';

const RESERVED: readonly number[] = DOCUMENTED_RESERVED_PORTS;

export const hostPortEphemeral = containerRule({
  id: 'host-port-ephemeral',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  rationale:
    'Dynamic host ports come from the ephemeral range (49153–65535, on current kernels 32768–60999). A fixed port in it may be taken when the task starts.',
  messages: {
    ephemeral: 'Host port {port} lies in the range of dynamic ports and may be taken. Choose one below 32768.',
    kernel: {
      severity: 'information',
      text: 'Host port {port} lies in the dynamic range of current Linux kernels (32768–60999) and may be taken.',
    },
  },
  check(container, report, task) {
    if (effectiveNetworkMode(task) !== 'bridge') return;
    for (const { hostPort } of each(container.portMappings)) {
      const port = known(hostPort);
      if (port === undefined || port < 32768 || port > 65535 || RESERVED.includes(port)) continue;
      report(hostPort, port >= 49153 ? 'ephemeral' : 'kernel', { port });
    }
  },
});
