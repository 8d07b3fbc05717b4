import { each, itemsOf, known } from '../../../model/field.ts';
import type { DescribedContainerInstance, DescribedResource } from '../../../model/shapes.generated.ts';
import type { ContainerInstance } from '../../../scheduler/types.ts';
import { originOf } from '../origin.ts';
import { instanceStatus } from '../status.ts';
import { withoutUndefined } from '../withoutUndefined.ts';

/** A container instance as ECS registered it, without the tasks that run on it. */
export function describedInstance(instance: DescribedContainerInstance, region: string): ContainerInstance {
  const attributes = new Map(each(instance.attributes).map(({ name, value }) => [known(name) ?? '', known(value)]));
  const architecture = attributes.get('ecs.cpu-architecture');
  return withoutUndefined({
    id: known(instance.ec2InstanceId) ?? known(instance.containerInstanceArn)?.split('/').at(-1),
    origin: originOf(instance),
    count: 1,
    instanceType: attributes.get('ecs.instance-type'),
    registeredResources: withoutUndefined({
      cpuUnits: amountOf(instance, 'CPU'),
      memoryMiB: amountOf(instance, 'MEMORY'),
      gpus: devicesOf(instance, 'GPU'),
    }),
    reservedPorts: [...portsOf(instance, 'PORTS', 'tcp'), ...portsOf(instance, 'PORTS_UDP', 'udp')],
    osFamily: attributes.get('ecs.os-family'),
    cpuArchitecture:
      architecture === 'arm64' ? ('ARM64' as const) : architecture === 'x86_64' ? ('X86_64' as const) : undefined,
    attributes: Object.fromEntries([...attributes].map(([name, value]) => [name, value ?? null])),
    availabilityZone: attributes.get('ecs.availability-zone') ?? `${region}a`,
    status: instanceStatus(instance.status),
    agentConnected: known(instance.agentConnected) ?? true,
    launchType: attributes.has('ecs.capability.external') ? ('EXTERNAL' as const) : ('EC2' as const),
    capacityProvider: known(instance.capacityProviderName),
    agentVersion: known(known(instance.versionInfo)?.agentVersion),
    registeredAt: dateOf(known(instance.registeredAt)),
  });
}

const resourceOf = (instance: DescribedContainerInstance, name: string): DescribedResource | undefined =>
  each(instance.registeredResources).find((resource) => known(resource.name) === name);

const amountOf = (instance: DescribedContainerInstance, name: string): number | undefined =>
  known(resourceOf(instance, name)?.integerValue);

/** GPUs are listed one by one. */
const devicesOf = (instance: DescribedContainerInstance, name: string): number | undefined => {
  const resource = resourceOf(instance, name);
  return resource && itemsOf(resource.stringSetValue).length;
};

const portsOf = (instance: DescribedContainerInstance, name: string, protocol: 'tcp' | 'udp') =>
  each(resourceOf(instance, name)?.stringSetValue).map((port) => ({ hostPort: Number(port), protocol }));

/** ISO 8601; the first version of the CLI prints seconds since 1970. */
function dateOf(registeredAt: unknown): string | undefined {
  if (typeof registeredAt === 'string') return registeredAt;
  if (typeof registeredAt !== 'number' || !(Math.abs(registeredAt) < 1e11)) return undefined;
  return new Date(registeredAt * 1000).toISOString();
}
