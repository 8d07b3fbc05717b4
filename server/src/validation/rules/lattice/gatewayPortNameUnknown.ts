import { each } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';
import { unknownPortName } from '../../unknownPortName.ts';

export const gatewayPortNameUnknown = serviceRule({
  id: 'gateway-port-name-unknown',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnector.html',
  rationale: 'The gateway reaches the port mapping of that name.',
  messages: { unknown: 'The task definition names no port {name}.{meant}' },
  check(service, report, { task }) {
    if (!task) return;
    const used = each(service.gatewayConnectors).map(({ portName }) => portName);
    for (const portName of used) {
      const unknown = unknownPortName(task, portName, used);
      if (unknown) report(portName, 'unknown', unknown.parameters, unknown.fixes, unknown.related);
    }
  },
});
