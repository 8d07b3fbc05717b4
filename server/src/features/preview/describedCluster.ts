import { each, itemsOf, known } from '../../model/field.ts';
import type { DescribeContainerInstancesOutput, DescribedContainerInstance } from '../../model/shapes.generated.ts';
import type { Cluster, ContainerInstance } from '../../scheduler/types.ts';
import { withoutUndefined } from './instanceShape.ts';
import { originOf } from './origin.ts';

/** The cluster that `aws ecs describe-container-instances` printed. What runs on it already is not simulated again. */
export function clusterFromDescription(output: DescribeContainerInstancesOutput): Cluster {
  const instances = each(output.containerInstances);
  const arn = known(instances[0]?.containerInstanceArn)?.split(':') ?? [];
  const region = arn[3] ?? 'us-east-1';
  return {
    name: arn[5]?.split('/').at(-2) ?? 'default',
    region,
    isDefault: false,
    containerInstances: instances.map((instance) => instanceOf(instance, region)),
    capacityProviders: [],
    defaultCapacityProviderStrategy: [],
    subnets: [],
    awsvpcTrunking: false,
    assumptions: [
      'Tasks that already run on the described instances are left out; only registered resources are taken.',
    ],
  };
}

function instanceOf(instance: DescribedContainerInstance, region: string): ContainerInstance {
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
    status: known(instance.status) === 'DRAINING' ? ('DRAINING' as const) : ('ACTIVE' as const),
    agentConnected: known(instance.agentConnected) ?? true,
    launchType: attributes.has('ecs.capability.external') ? ('EXTERNAL' as const) : ('EC2' as const),
    capacityProvider: known(instance.capacityProviderName),
    agentVersion: known(known(instance.versionInfo)?.agentVersion),
  });
}

const resourceOf = (instance: DescribedContainerInstance, name: string) =>
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
