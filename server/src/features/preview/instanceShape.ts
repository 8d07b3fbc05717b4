import { each, isBlank, known } from '../../model/field.ts';
import type { AutoScalingGroup, ContainerInstance } from '../../model/shapes.generated.ts';
import type { InstanceShape, PortBinding } from '../../scheduler/types.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** What a cluster file says about the making of an instance, in the simulation's terms. */
export function instanceShapeOf(entry: ContainerInstance | AutoScalingGroup): InstanceShape {
  const resources = known(entry.registeredResources);
  const agent = known(entry.agentConfiguration);
  const architecture = known(entry.cpuArchitecture);
  const reservedPorts =
    isBlank(agent?.ECS_RESERVED_PORTS) && isBlank(agent?.ECS_RESERVED_PORTS_UDP) ? undefined : agent;
  return withoutUndefined({
    instanceType: known(entry.instanceType),
    registeredResources:
      resources &&
      withoutUndefined({
        cpuUnits: notNegative(known(resources.cpu)),
        memoryMiB: notNegative(known(resources.memory)),
        gpus: notNegative(known(resources.gpu)),
        enis: notNegative(known(resources.eni)),
      }),
    ecsReservedMemoryMiB: notNegative(known(agent?.ECS_RESERVED_MEMORY)),
    reservedPorts: reservedPorts && [
      ...portsOf(each(reservedPorts.ECS_RESERVED_PORTS), 'tcp'),
      ...portsOf(each(reservedPorts.ECS_RESERVED_PORTS_UDP), 'udp'),
    ],
    osFamily: known(entry.operatingSystemFamily),
    cpuArchitecture: architecture === 'ARM64' || architecture === 'X86_64' ? architecture : undefined,
    attributes: attributesOf(entry.attributes),
  });
}

const notNegative = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.max(0, value);

const portsOf = (ports: readonly number[], protocol: PortBinding['protocol']): PortBinding[] =>
  ports.map((hostPort) => ({ hostPort, protocol }));

/** An empty value stands for an attribute without one. */
function attributesOf(field: ContainerInstance['attributes']): Record<string, string | null> | undefined {
  const entries = known(field)?.entries.flatMap(({ key, value }) => {
    const text = known(value);
    return text === undefined ? [] : [[key, text === '' ? null : text] as const];
  });
  return entries && Object.fromEntries(entries);
}
