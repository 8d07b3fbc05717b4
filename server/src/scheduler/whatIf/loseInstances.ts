import { leaveFargateZone } from '../fargate.ts';
import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import { daemonHosts } from '../placeDaemon.ts';
import { placeMore, placeWaiting } from '../placeService.ts';
import { placedCount, recordPlaced, type Simulation } from '../simulation.ts';
import { stopTasks } from '../stopTasks.ts';

/**
 * Instances are gone at once: their tasks are started again on what is left, or on what capacity providers launch instead. Tasks that run
 * elsewhere stay where they are. @returns how many tasks were lost, daemons not counted
 */
export function loseInstances(simulation: Simulation, isLost: (instance: ContainerInstanceState) => boolean): number {
  const lost = simulation.state.instances.filter(isLost);
  for (const { identity } of lost) identity.status = 'INACTIVE';
  for (const launcher of simulation.launchers.values()) {
    const own = simulation.state.instances.filter(
      ({ identity }) => identity.capacityProvider === launcher.provider.name && identity.status !== 'INACTIVE',
    );
    launcher.launched = own.filter(({ identity }) => identity.status === 'WOULD_LAUNCH').length;
    launcher.existing = own.length - launcher.launched;
    launcher.instancesIn = new Map();
    for (const { kind } of own) {
      launcher.instancesIn.set(kind.availabilityZone, (launcher.instancesIn.get(kind.availabilityZone) ?? 0) + 1);
    }
  }
  const isGone = new Set(lost);
  let tasks = 0;
  for (const outcome of simulation.outcomes) {
    const stopped = stopTasks(simulation, outcome, Number.POSITIVE_INFINITY, (instance) => isGone.has(instance));
    if (outcome.task.service.schedulingStrategy !== 'DAEMON') tasks += stopped;
  }
  return tasks;
}

/** A whole zone is gone, with its instances and its Fargate tasks; nothing launches there. @returns how many tasks were lost */
export function loseZone(simulation: Simulation, availabilityZone: string): number {
  simulation.closedZones.add(availabilityZone);
  let tasks = loseInstances(simulation, ({ kind }) => kind.availabilityZone === availabilityZone);
  for (const { task, provider, count } of leaveFargateZone(simulation.fargate, availabilityZone)) {
    const outcome = simulation.outcomes.find((it) => it.task === task);
    if (outcome) recordPlaced(outcome, provider, -count);
    tasks += count;
  }
  return tasks;
}

/** Starts what is missing of every service, in the order of placement. */
export function replaceLost(simulation: Simulation): void {
  for (const outcome of simulation.outcomes) {
    if (outcome.task.service.schedulingStrategy === 'DAEMON') {
      outcome.desiredCount = daemonHosts(simulation, outcome.task).length;
    } else if (placedCount(outcome) < outcome.desiredCount) {
      placeMore(simulation, outcome, outcome.desiredCount - placedCount(outcome));
    }
  }
  placeWaiting(simulation);
}
