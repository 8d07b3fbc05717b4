import { each } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';
import { unknownPortName } from '../../unknownPortName.ts';

export const latticePortNameUnknown = serviceRule({
  id: 'lattice-port-name-unknown',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeConfiguration.html',
  rationale: 'VPC Lattice reaches the port mapping of that name.',
  messages: { unknown: 'The task definition names no port {name}.{meant}' },
  check(service, report, { task }) {
    if (!task) return;
    const used = each(service.vpcLatticeConfigurations).map(({ portName }) => portName);
    for (const portName of used) {
      const unknown = unknownPortName(task, portName, used);
      if (unknown) report(portName, 'unknown', unknown.parameters, unknown.fixes, unknown.related);
    }
  },
});
