import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import { MAX_CONTAINER_INSTANCES, zonesOf } from '../instances/expandCluster.ts';
import type { InstanceKind } from '../instances/instanceKind.ts';
import type { TaskRequest } from '../taskRequest.ts';
import type { CapacityProvider, Cluster } from '../types.ts';
import { groupInstances } from './autoScalingGroup.ts';
import { managedInstances } from './managedInstances.ts';

/** A capacity provider that may start instances during the simulation. */
export type Launcher = {
  provider: CapacityProvider;
  /** Instances before anything was placed, and those it would start. */
  existing: number;
  launched: number;
  maximum: number;
  instancesIn: Map<string, number>;
  /** What an Auto Scaling group starts, one for each zone; Managed Instances choose for each task. */
  kinds: readonly InstanceKind[];
  choose: ChooseInstances;
};

/**
 * What a provider would start for `tasks` equal tasks.
 * @param fresh an instance as it would join the cluster, its daemons running
 */
export type ChooseInstances = (task: TaskRequest, tasks: number, fresh: Fresh) => InstanceChoice;

export type Fresh = (kind: InstanceKind) => ContainerInstanceState;

export type InstanceChoice =
  /** One kind for each zone where an instance would take the task, and how many are needed. */
  | { kinds: InstanceKind[]; count: number }
  /** No instance of its making takes one; an example of them, where any is known, tells why. */
  | { refusing: ContainerInstanceState | undefined };

/** @param instances all that are there; those of the provider count, and tell in which zones it has how many */
export function launcherOf(
  cluster: Cluster,
  provider: CapacityProvider,
  instances: readonly ContainerInstanceState[],
): Launcher {
  const instancesIn = new Map<string, number>();
  let existing = 0;
  for (const { identity, kind } of instances) {
    if (identity.capacityProvider !== provider.name) continue;
    existing++;
    instancesIn.set(kind.availabilityZone, (instancesIn.get(kind.availabilityZone) ?? 0) + 1);
  }
  const counts = { existing, launched: 0, instancesIn };
  if (provider.kind === 'MANAGED_INSTANCES') {
    const choose = managedInstances(provider, zonesOf(cluster, provider.availabilityZones));
    return { provider, ...counts, maximum: MAX_CONTAINER_INSTANCES, kinds: [], choose };
  }
  const { autoScalingGroup: group, managedScaling } = provider;
  const maximum = managedScaling.status === 'DISABLED' ? existing : Math.max(existing, group.maxSize);
  return { provider, ...counts, maximum, ...groupInstances(cluster, group, zonesOf(cluster, group.availabilityZones)) };
}
