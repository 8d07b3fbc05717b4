import { ContainerInstanceState } from '../instances/containerInstance.ts';
import { fewest, MAX_CONTAINER_INSTANCES, newInstance } from '../instances/expandCluster.ts';
import type { InstanceKind } from '../instances/instanceKind.ts';
import { startDaemonsOn, withDaemons } from '../placeDaemon.ts';
import type { Simulation } from '../simulation.ts';
import type { TaskRequest } from '../taskRequest.ts';
import type { Launcher } from './launcher.ts';
import { wantedInstances } from './managedScaling.ts';

/** Starts what the provider would for `tasks` waiting tasks, as far as its maximum allows; each in the zone with the fewest. */
export function launchFor(
  simulation: Simulation,
  launcher: Launcher,
  task: TaskRequest,
  tasks: number,
): ContainerInstanceState[] {
  const choice = launcher.choose(task, tasks, (kind) => freshInstance(simulation, launcher, kind));
  if (!('kinds' in choice)) return [];
  const kinds = choice.kinds.filter((kind) => !simulation.closedZones.has(kind.availabilityZone));
  if (kinds.length === 0) return [];
  const count = Math.min(choice.count, freeSlots(simulation, launcher));
  return Array.from({ length: count }, () => launchOne(simulation, launcher, kinds));
}

/** Instances that the provider may still start. */
export function freeSlots({ state }: Simulation, { maximum, existing, launched }: Launcher): number {
  return Math.max(0, Math.min(maximum - existing - launched, MAX_CONTAINER_INSTANCES - state.instances.length));
}

/** An instance as it would join the cluster, not part of it. */
export function freshInstance(
  simulation: Simulation,
  { provider }: Launcher,
  kind: InstanceKind,
): ContainerInstanceState {
  const id = `a new ${kind.instanceType}`;
  const identity = {
    id,
    status: 'WOULD_LAUNCH',
    agentConnected: true,
    launchType: 'EC2',
    capacityProvider: provider.name,
  } as const;
  return withDaemons(simulation, new ContainerInstanceState(identity, kind));
}

/**
 * Instances that managed scaling keeps beyond those in use: a `targetCapacity` below 100, a group that starts from zero, a minimum step.
 * To be asked when all services are placed.
 */
export function launchSpares(simulation: Simulation): void {
  for (const launcher of simulation.launchers.values()) {
    const { provider, existing, launched, maximum } = launcher;
    if (provider.kind !== 'AUTO_SCALING_GROUP' || launcher.kinds.length === 0) continue;
    const used = simulation.state.instances.filter(
      ({ identity, placed }) =>
        identity.capacityProvider === provider.name && placed.some(({ task }) => task.usesCapacityProviders),
    );
    const wanted = wantedInstances({ existing, needed: used.length, maxSize: maximum }, provider.managedScaling);
    const spares = Math.min(wanted - existing - launched, freeSlots(simulation, launcher));
    for (let spare = 0; spare < spares; spare++) launchOne(simulation, launcher, launcher.kinds);
  }
}

function launchOne(simulation: Simulation, launcher: Launcher, kinds: readonly InstanceKind[]): ContainerInstanceState {
  const { instancesIn, provider } = launcher;
  const zone = fewest(
    kinds.map((kind) => kind.availabilityZone),
    instancesIn,
  );
  const kind = kinds.find((it) => it.availabilityZone === zone)!;
  launcher.launched++;
  instancesIn.set(zone, (instancesIn.get(zone) ?? 0) + 1);
  let number = launcher.existing + launcher.launched;
  while (simulation.state.isTaken(`${provider.name}-${number}`)) number++;
  const instance = newInstance(provider, number, kind, 'WOULD_LAUNCH');
  simulation.state.addInstance(instance);
  startDaemonsOn(simulation, instance);
  return instance;
}
