import { known } from '../../../model/field.ts';
import type { DescribedCapacityProvider } from '../../../model/shapes.generated.ts';
import { isFargate } from '../../../scheduler/fargate.ts';
import { mostFrequent } from '../../../scheduler/mostFrequent.ts';
import type { CapacityProvider, ContainerInstance, InstanceShape } from '../../../scheduler/types.ts';
import { managedScalingOf } from '../managedScaling.ts';
import { originOf } from '../origin.ts';
import { withoutUndefined } from '../withoutUndefined.ts';

/**
 * The capacity providers of a described cluster. Their output says neither which types a group launches nor how many: it is taken to
 * stay as large as it is, of the type that most of its instances have.
 * @param associated names that the cluster's own output lists; undefined = not known, all are taken
 */
export function describedProviders(
  described: readonly DescribedCapacityProvider[],
  instances: readonly ContainerInstance[],
  associated: readonly string[] | undefined,
): CapacityProvider[] {
  const named = associated ?? described.flatMap(({ name }) => known(name) ?? []);
  const names = new Set([...named, ...instances.flatMap((instance) => instance.capacityProvider ?? [])]);
  return [...names].flatMap((name): CapacityProvider[] => {
    if (isFargate(name)) return [];
    const description = described.find((it) => known(it.name) === name);
    const own = instances.filter((instance) => instance.capacityProvider === name);
    return [capacityProvider(name, description, own)];
  });
}

function capacityProvider(
  name: string,
  description: DescribedCapacityProvider | undefined,
  own: readonly ContainerInstance[],
): CapacityProvider {
  const origin = description && originOf(description);
  const about = { name, ...(origin ? { origin } : {}) };
  const availabilityZones = [...new Set(own.map((instance) => instance.availabilityZone))].sort();
  if (known(description?.type) === 'MANAGED_INSTANCES') {
    const types = { allowedInstanceTypes: [], excludedInstanceTypes: [] };
    return { kind: 'MANAGED_INSTANCES', ...about, availabilityZones, ...types };
  }
  const instanceType = mostFrequent(own.flatMap((instance) => instance.instanceType ?? []));
  const making = makingOf(own.filter((instance) => instance.instanceType === instanceType));
  const sizes = { minSize: 0, maxSize: own.length, desiredCapacity: own.length };
  return {
    kind: 'AUTO_SCALING_GROUP',
    ...about,
    autoScalingGroup: { ...making, ...sizes, availabilityZones },
    managedScaling: managedScalingOf(known(description?.autoScalingGroupProvider)?.managedScaling),
  };
}

/** Of one instance or its place: a new one has its own. */
const OWN_ATTRIBUTES = ['ecs.availability-zone', 'ecs.subnet-id', 'ecs.awsvpc-trunk-id'];

/** What an instance like these would be: as the first of them registered, with the attributes that all of them have. */
function makingOf(instances: readonly ContainerInstance[]): InstanceShape {
  const [first] = instances;
  if (!first) return {};
  const { instanceType, registeredResources, reservedPorts, osFamily, cpuArchitecture, attributes = {} } = first;
  const isShared = ([name, value]: [string, string | null]) =>
    !OWN_ATTRIBUTES.includes(name) && instances.every((instance) => instance.attributes?.[name] === value);
  return withoutUndefined({
    instanceType,
    registeredResources,
    reservedPorts,
    osFamily,
    cpuArchitecture,
    attributes: Object.fromEntries(Object.entries(attributes).filter(isShared)),
  });
}
