import { type Field, isAbsent, known } from '../../../model/field.ts';
import { mappingOf, offeredPorts } from '../../../model/serviceConnect.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { serviceNetworkMode } from '../../../model/serviceNetworkMode.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { serviceRule } from '../../rule.ts';

export const scIngressPortDuplicate = serviceRule({
  id: 'sc-ingress-port-duplicate',
  severity: 'error',
  source: 'https://github.com/aws/amazon-ecs-agent/blob/master/agent/api/serviceconnect/service_connect_validator.go',
  rationale:
    'The proxy listens at one port for each port that the service offers; the ECS agent refuses the same twice.',
  messages: {
    twice: 'The proxy listens at port {port} for another port of this service already.',
    containerPort: 'The proxy listens at port {port} for {name} already, which is the container’s own port.',
  },
  check(service, report, { task }) {
    const seen = new Map<number, Field<number>>();
    for (const port of offeredPorts(service)) {
      const { ingressPortOverride } = port;
      const number = known(ingressPortOverride);
      if (!ingressPortOverride || number === undefined) continue;
      const first = seen.get(number);
      if (first)
        report(ingressPortOverride, 'twice', { port: number }, [], [{ at: first, message: 'Also given here.' }]);
      else seen.set(number, ingressPortOverride);
      const taken = portListenedAt(service, task, number);
      if (taken)
        report(
          ingressPortOverride,
          'containerPort',
          { port: number, name: known(taken.portName)! },
          [],
          [{ at: taken.portName!, message: 'The other port.' }],
        );
    }
  },
});

/** The offered port for which the proxy listens at the container's own port: under awsvpc, where no other is asked for. */
const portListenedAt = (service: ServiceDefinition, task: TaskDefinition | undefined, number: number) =>
  serviceNetworkMode(service, task) === 'awsvpc'
    ? offeredPorts(service).find(
        (port) => isAbsent(port.ingressPortOverride) && known(mappingOf(task, port)?.containerPort) === number,
      )
    : undefined;
