import { DYNAMIC_HOST_PORTS } from '../../facts/reservedPorts.ts';
import { isBlank, known } from '../../model/field.ts';
import { effectiveNetworkMode } from '../../model/networkMode.ts';
import type { PortMapping } from '../../model/shapes.generated.ts';
import type { Surroundings } from '../surroundings.ts';

/** What a port mapping does under the network mode in effect; undefined where one of them is not certain. */
export function portMeaning(surroundings: Surroundings): string | undefined {
  const [task] = surroundings.tasks;
  const mapping = surroundings.around<PortMapping>('PortMapping');
  const containerPort = known(mapping?.containerPort);
  if (!task || !mapping || containerPort === undefined) return undefined;
  switch (effectiveNetworkMode(task)) {
    case 'awsvpc':
      return `Network mode \`awsvpc\`: port ${containerPort} of the task's own address.`;
    case 'host':
      return `Network mode \`host\`: port ${containerPort} of the container instance itself, so one such task on each.`;
    case 'bridge':
      return bridgedMeaning('bridge', mapping, containerPort, DYNAMIC_HOST_PORTS.linux);
    case 'nat':
      return bridgedMeaning('nat', mapping, containerPort, DYNAMIC_HOST_PORTS.windows);
    default:
      return undefined;
  }
}

function bridgedMeaning(
  mode: string,
  { hostPort }: PortMapping,
  containerPort: number,
  { from, to }: { readonly from: number; readonly to: number },
): string | undefined {
  const fixed = known(hostPort);
  if (fixed)
    return `Network mode \`${mode}\`: port ${fixed} of the container instance leads to port ${containerPort} of the container, so one such task on each instance.`;
  if (fixed === undefined && !isBlank(hostPort)) return undefined;
  return `Network mode \`${mode}\`: each task gets a free port of its container instance (${from}–${to}), which leads to port ${containerPort} of the container.`;
}
