import { offeredPorts } from '../../../model/serviceConnect.ts';
import { writtenNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { serviceRule } from '../../rule.ts';
import { unknownPortName } from '../../unknownPortName.ts';

export const scPortNameUnknown = serviceRule({
  id: 'sc-port-name-unknown',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html',
  rationale: 'Service Connect finds a port by the `name` of its mapping; ECS refuses a name that no mapping has.',
  messages: { unknown: 'The task definition names no port {name}.{meant}' },
  check(service, report, { task }) {
    if (!task || writtenNetworkMode(task) === 'none') return; // sc-network-mode
    const used = offeredPorts(service).map(({ portName }) => portName);
    for (const portName of used) {
      const unknown = unknownPortName(task, portName, used);
      if (unknown) report(portName, 'unknown', unknown.parameters, unknown.fixes, unknown.related);
    }
  },
});
