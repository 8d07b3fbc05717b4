import { each, isAbsentOrZero, isBlank, known, sumIfAllKnown } from './field.ts';
import { effectiveNetworkMode } from './networkMode.ts';
import { parsePortRange, portOnInstance } from './portMappings.ts';
import type { PortMapping } from './shapes.generated.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/**
 * CPU units one task takes: task-level `cpu` where set, else the sum over its containers.
 * @returns undefined while a value it depends on is a placeholder
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export function reservedCpuUnits(task: TaskDefinition): number | undefined {
  if (!isBlank(task.cpu)) return known(task.cpu);
  return task.mayHoldUnknownContainers ? undefined : sumIfAllKnown(task.containers.map(({ cpu }) => cpu));
}

/**
 * Memory one task takes from a container instance, MiB: task-level `memory` where set, else the sum over containers of
 * `memoryReservation`, or of `memory` where there is none.
 * Example: containers { memory: 512, memoryReservation: 256 } and { memory: 128 } take 384.
 * @returns undefined while a value it depends on is a placeholder
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export function reservedMemoryMiB(task: TaskDefinition): number | undefined {
  if (!isBlank(task.memory)) return known(task.memory);
  if (task.mayHoldUnknownContainers) return undefined;
  return sumIfAllKnown(
    task.containers.map((it) => (isAbsentOrZero(it.memoryReservation) ? it.memory : it.memoryReservation)),
  );
}

/** Every port mapping of the task that the text shows. */
export const portMappingsOf = (task: TaskDefinition): PortMapping[] =>
  task.containers.flatMap((container) => each(container.portMappings));

export interface HostPort {
  readonly hostPort: number;
  readonly protocol: 'tcp' | 'udp';
}

/**
 * Host ports that a task reserves on its container instance: the fixed ones under `bridge`, the container ports under
 * `host`, none under `awsvpc`. Unknown ports are left out.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
 */
export function fixedHostPorts(task: TaskDefinition): HostPort[] {
  const mode = effectiveNetworkMode(task);
  if (mode === 'awsvpc' || mode === 'none') return [];
  return portMappingsOf(task).flatMap((mapping) => {
    const hostPort = known(portOnInstance(mapping, mode));
    return hostPort ? [{ hostPort, protocol: protocolOf(mapping) }] : [];
  });
}

/** How many host ports the agent chooses: mappings under `bridge` without a host port, and ranges by their length. */
export function dynamicHostPorts(task: TaskDefinition): number {
  const mode = effectiveNetworkMode(task);
  if (mode !== 'bridge' && mode !== 'nat') return 0;
  return portMappingsOf(task).reduce((sum, mapping) => {
    const range = parsePortRange(known(mapping.containerPortRange) ?? '');
    if (range) return sum + range.last - range.first + 1;
    return known(mapping.containerPort) && !known(mapping.hostPort) ? sum + 1 : sum;
  }, 0);
}

/** `tcp` where nothing else is said. */
export const protocolOf = (mapping: PortMapping): 'tcp' | 'udp' =>
  known(mapping.protocol)?.toLowerCase() === 'udp' ? 'udp' : 'tcp';

/** GPUs that the containers ask for together; `0.25` is a part of one. */
export const gpusOf = (task: TaskDefinition): number =>
  task.containers
    .flatMap((container) => each(container.resourceRequirements))
    .filter(({ type }) => known(type) === 'GPU')
    .reduce((sum, { value }) => sum + (Number(known(value)) || 0), 0);
