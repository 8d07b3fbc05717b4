import { regionOfZone } from '../../model/availabilityZone.ts';
import { each, known } from '../../model/field.ts';
import type {
  AutoScalingGroup,
  CapacityProvider as CapacityProviderEntry,
  Cluster as ClusterFile,
} from '../../model/shapes.generated.ts';
import type { CapacityProvider, Cluster } from '../../scheduler/types.ts';
import { instancesOf } from './fileInstances.ts';
import { instanceShapeOf } from './instanceShape.ts';
import { managedScalingOf } from './managedScaling.ts';
import { originOf } from './origin.ts';
import { pricesOf } from './prices.ts';
import { strategyOf } from './strategy.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** Where an entry names no zone. */
const UNNAMED_ZONE = 'a';

/** The cluster that a `*.ecs-cluster.json` file describes. */
export function clusterFromFile(file: ClusterFile): Cluster {
  const region = known(file.region) ?? regionOfZones(file) ?? 'us-east-1';
  const prices = pricesOf(known(file.prices));
  const assumptions: string[] = [];
  const assume = (sentence: string) => assumptions.push(sentence);
  return {
    name: known(file.clusterName) ?? 'default',
    region,
    isDefault: false,
    containerInstances: instancesOf(file, region + UNNAMED_ZONE, assume),
    capacityProviders: each(file.capacityProviders).flatMap((entry) => capacityProviderOf(entry, region, assume) ?? []),
    defaultCapacityProviderStrategy: strategyOf(file.defaultCapacityProviderStrategy),
    subnets: each(file.subnets).flatMap((subnet) => {
      const subnetId = known(subnet.subnetId);
      const free = known(subnet.availableIpAddressCount) ?? addressesIn(known(subnet.cidrBlock));
      if (subnetId === undefined || free === undefined) return [];
      const availabilityZone = known(subnet.availabilityZone) ?? region + UNNAMED_ZONE;
      return [{ subnetId, availabilityZone, availableIpAddressCount: Math.max(0, free) }];
    }),
    awsvpcTrunking: known(known(file.accountSettings)?.awsvpcTrunking) === 'enabled',
    assumptions,
    ...(prices ? { prices } : {}),
  };
}

const regionOfZones = (file: ClusterFile): string | undefined =>
  [...each(file.containerInstances), ...each(file.subnets)]
    .map(({ availabilityZone }) => regionOfZone(known(availabilityZone) ?? ''))
    .find((region) => region !== undefined);

/** Usable addresses: AWS keeps five of each block. */
function addressesIn(cidrBlock: string | undefined): number | undefined {
  const prefix = /\/(\d{1,2})$/.exec(cidrBlock ?? '')?.[1];
  return prefix === undefined ? undefined : 2 ** (32 - Number(prefix)) - 5;
}

function capacityProviderOf(
  entry: CapacityProviderEntry,
  region: string,
  assume: (sentence: string) => void,
): CapacityProvider | undefined {
  const name = known(entry.name);
  if (name === undefined) return undefined;
  const origin = originOf(entry);
  const managed = known(entry.managedInstancesProvider);
  if (managed)
    return {
      kind: 'MANAGED_INSTANCES',
      name,
      origin,
      availabilityZones: zonesOf(each(managed.availabilityZones), region),
      allowedInstanceTypes: [...each(managed.allowedInstanceTypes)],
      excludedInstanceTypes: [...each(managed.excludedInstanceTypes)],
    };
  const group = known(entry.autoScalingGroup);
  if (!group) return undefined;
  return {
    kind: 'AUTO_SCALING_GROUP',
    name,
    origin,
    autoScalingGroup: groupOf(name, group, region, assume),
    managedScaling: managedScalingOf(entry.managedScaling),
  };
}

function groupOf(name: string, group: AutoScalingGroup, region: string, assume: (sentence: string) => void) {
  const [firstType, ...otherTypes] = each(group.instanceTypes);
  const minSize = Math.max(0, known(group.minSize) ?? 0);
  const desiredCapacity = Math.max(minSize, known(group.desiredCapacity) ?? minSize);
  const maxSize = Math.max(desiredCapacity, known(group.maxSize) ?? desiredCapacity);
  const taken = { minSize, desiredCapacity, maxSize };
  if (SIZES.some((size) => group[size] && known(group[size]) !== taken[size]))
    assume(
      `The sizes of ${name} are not known or contradict each other; taken as ${desiredCapacity} of at most ${maxSize} instances.`,
    );
  return withoutUndefined({
    ...instanceShapeOf(group),
    instanceType: known(group.instanceType) ?? firstType,
    otherInstanceTypes: otherTypes.length > 0 ? otherTypes : undefined,
    ...taken,
    availabilityZones: zonesOf(each(group.availabilityZones), region),
  });
}

const SIZES = ['minSize', 'desiredCapacity', 'maxSize'] as const;

const zonesOf = (zones: readonly string[], region: string): string[] =>
  zones.length > 0 ? [...zones] : [`${region}a`, `${region}b`, `${region}c`];
