import { isAbsent, known } from '../../../model/field.ts';
import { mappingOf, offeredPorts } from '../../../model/serviceConnect.ts';
import { serviceNetworkMode } from '../../../model/serviceNetworkMode.ts';
import { portMappingsOf } from '../../../model/taskResources.ts';
import { serviceRule } from '../../rule.ts';

export const scIngressPortTaken = serviceRule({
  id: 'sc-ingress-port-taken',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html',
  rationale: 'Under awsvpc the proxy and the containers share one network, in which a port has one listener.',
  messages: { taken: 'A container of the task listens at port {port} itself.' },
  check(service, report, { task }) {
    if (!task || serviceNetworkMode(service, task) !== 'awsvpc') return;
    const ports = offeredPorts(service);
    for (const { ingressPortOverride } of ports) {
      const number = known(ingressPortOverride);
      const mapping = portMappingsOf(task).find(({ containerPort }) => known(containerPort) === number);
      const isReported = ports.some((it) => isAbsent(it.ingressPortOverride) && mappingOf(task, it) === mapping);
      if (number === undefined || !mapping || isReported) continue; // sc-ingress-port-duplicate
      report(
        ingressPortOverride,
        'taken',
        { port: number },
        [],
        [{ at: mapping.containerPort!, message: 'The port of the container.' }],
      );
    }
  },
});
