import { containerNamed } from '../../../model/containerNamed.ts';
import { each, itemsOf, known } from '../../../model/field.ts';
import { targetOf } from '../../../model/loadBalancers.ts';
import { portMapped } from '../../../model/mappedPorts.ts';
import { writtenNetworkMode } from '../../../model/serviceNetworkMode.ts';
import type { ContainerDefinition } from '../../../model/shapes.generated.ts';
import { placeOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const lbPortNotInContainer = serviceRule({
  id: 'lb-port-not-in-container',
  severity: 'error',
  source: 'https://github.com/cloudcomponents/cdk-constructs/issues/67',
  rationale: 'AWS refuses it: "The container X did not have a container port 8080 defined".',
  messages: {
    unmapped: 'Container {name} has no port mapping with `containerPort` {port}.',
    range: {
      severity: 'warning',
      text: 'Container {name} maps port {port} only within a `containerPortRange`. Give it a mapping of its own.',
    },
  },
  check(service, report, { task }) {
    if (!task || writtenNetworkMode(task) === 'none') return; // lb-network-mode-none
    for (const balancer of each(service.loadBalancers)) {
      const target = targetOf(balancer);
      const container = containerNamed(task, target?.containerName);
      if (!target || !container) continue;
      const { containerName: name, containerPort: port } = target;
      const mapped = portMapped(container, port);
      if (mapped === undefined || mapped === 'alone') continue;
      const related = [{ at: placeOf(container, 'portMappings'), message: `The ports of container ${name}.` }];
      const only = mapped === 'not' ? onlyPort(container) : undefined;
      const fixes = only === undefined ? [] : [fix.set(balancer.containerPort!, only)];
      report(balancer.containerPort, mapped === 'not' ? 'unmapped' : 'range', { name, port }, fixes, related);
    }
  },
});

/** The one port that a container maps. */
function onlyPort({ portMappings }: ContainerDefinition): number | undefined {
  const [only, ...others] = itemsOf(portMappings);
  return others.length === 0 ? known(known(only)?.containerPort) : undefined;
}
