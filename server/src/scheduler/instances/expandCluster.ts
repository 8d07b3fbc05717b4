import type { AutoScalingGroupProvider, Cluster, ContainerInstance } from '../types.ts';
import { ContainerInstanceState } from './containerInstance.ts';
import { EXTERNAL_CAPABILITY, type InstanceKind, instanceKind } from './instanceKind.ts';

/** ECS's own limit; more are not simulated. */
export const MAX_CONTAINER_INSTANCES = 5000;

/**
 * The instances that exist before anything is placed, those of Auto Scaling groups at their desired capacity included, in the
 * order in which ties are decided: by id, short before long. Instances of a group that the file lists count towards its capacity.
 * @param assume takes sentences about what was left out
 */
export function expandCluster(cluster: Cluster, assume: (sentence: string) => void): ContainerInstanceState[] {
  const instances: ContainerInstanceState[] = [];
  const ids = new Set<string>();
  for (const entry of cluster.containerInstances) expandEntry(cluster, entry, instances, ids, assume);
  for (const provider of cluster.capacityProviders) {
    if (provider.kind === 'AUTO_SCALING_GROUP') expandGroup(cluster, provider, instances);
  }
  if (instances.length > MAX_CONTAINER_INSTANCES) {
    assume(
      `The cluster lists more than ${MAX_CONTAINER_INSTANCES} container instances, ECS's limit: the rest is left out.`,
    );
    instances.length = MAX_CONTAINER_INSTANCES;
  }
  return instances.sort(byId);
}

function byId({ identity: a }: ContainerInstanceState, { identity: b }: ContainerInstanceState): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function expandEntry(
  cluster: Cluster,
  entry: ContainerInstance,
  instances: ContainerInstanceState[],
  ids: Set<string>,
  assume: (sentence: string) => void,
): void {
  const network = { awsvpcTrunking: cluster.awsvpcTrunking, awsvpc: entry.launchType === 'EC2' };
  const isExternal = entry.launchType === 'EXTERNAL';
  const shape = isExternal ? { ...entry, attributes: { [EXTERNAL_CAPABILITY]: null, ...entry.attributes } } : entry;
  const kind = instanceKind(shape, entry.availabilityZone, network);
  if (!kind) {
    assume(leftOut(entry.instanceType));
    return;
  }
  for (let n = 0; n < entry.count && instances.length <= MAX_CONTAINER_INSTANCES; n++) {
    const id = unusedId(n === 0 ? entry.id : undefined, instances.length + 1, ids);
    const { origin, status, agentConnected, launchType, capacityProvider, agentVersion, registeredAt } = entry;
    instances.push(
      new ContainerInstanceState(
        { id, origin, status, agentConnected, launchType, capacityProvider, agentVersion, registeredAt },
        kind,
      ),
    );
  }
}

/** `wanted` or `i-NUMBER`, with a number behind it where that id is taken. */
function unusedId(wanted: string | undefined, number: number, ids: Set<string>): string {
  let id = wanted ?? `i-${number}`;
  for (let next = 2; ids.has(id); next++) id = wanted === undefined ? `i-${number + next - 1}` : `${wanted}-${next}`;
  ids.add(id);
  return id;
}

function expandGroup(cluster: Cluster, provider: AutoScalingGroupProvider, instances: ContainerInstanceState[]): void {
  const zones = zonesOf(cluster, provider.autoScalingGroup.availabilityZones);
  const kinds = new Map<string, InstanceKind | undefined>();
  let listed = instances.filter((instance) => instance.identity.capacityProvider === provider.name).length;
  const inZone = new Map(zones.map((zone) => [zone, 0]));
  for (const { identity, kind } of instances) {
    if (identity.capacityProvider !== provider.name) continue;
    inZone.set(kind.availabilityZone, (inZone.get(kind.availabilityZone) ?? 0) + 1);
  }
  for (; listed < provider.autoScalingGroup.desiredCapacity && instances.length <= MAX_CONTAINER_INSTANCES; listed++) {
    const zone = fewest(zones, inZone);
    if (!kinds.has(zone)) {
      kinds.set(zone, instanceKind(provider.autoScalingGroup, zone, { ...cluster, awsvpc: true }));
    }
    const kind = kinds.get(zone);
    if (!kind) return;
    inZone.set(zone, (inZone.get(zone) ?? 0) + 1);
    instances.push(newInstance(provider, listed + 1, kind, 'ACTIVE'));
  }
}

/** The `number`th instance of a capacity provider, called `NAME-number`. */
export function newInstance(
  provider: { name: string; origin?: string },
  number: number,
  kind: InstanceKind,
  status: 'ACTIVE' | 'WOULD_LAUNCH',
): ContainerInstanceState {
  return new ContainerInstanceState(
    {
      id: `${provider.name}-${number}`,
      origin: provider.origin,
      status,
      agentConnected: true,
      launchType: 'EC2',
      capacityProvider: provider.name,
    },
    kind,
  );
}

/** `stated`, else every zone the cluster names, else the Region's first. */
export function zonesOf(cluster: Cluster, stated: readonly string[]): string[] {
  if (stated.length > 0) return [...stated];
  const named = [...cluster.containerInstances, ...cluster.subnets].map((it) => it.availabilityZone);
  return named.length > 0 ? [...new Set(named)].sort() : [`${cluster.region}a`];
}

/** The first of `zones` with the fewest instances. */
export function fewest(zones: readonly string[], instancesIn: ReadonlyMap<string, number>): string {
  const count = (zone: string) => instancesIn.get(zone) ?? 0;
  return zones.reduce((best, zone) => (count(zone) < count(best) ? zone : best), zones[0]!);
}

const leftOut = (instanceType: string | undefined): string =>
  `The resources of ${instanceType ? `instance type ${instanceType}` : 'a container instance'} are not known; it is left out. State its registeredResources.`;
