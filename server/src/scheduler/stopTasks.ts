import { stopOnFargate } from './fargate.ts';
import type { ContainerInstanceState } from './instances/containerInstance.ts';
import { type Outcome, placedCount, recordPlaced, type Simulation } from './simulation.ts';

/**
 * Stops up to `count` tasks of a service in the order of scale-in: as its strategies say, without one in the zone with the most tasks.
 * @param where only tasks on such instances, and none on Fargate; absent = any
 * @returns how many were stopped
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html
 */
export function stopTasks(
  simulation: Simulation,
  outcome: Outcome,
  count: number,
  where?: (instance: ContainerInstanceState) => boolean,
): number {
  const before = placedCount(outcome);
  const hosts = [...simulation.state.hostsOf(outcome.task.group)].sort((a, b) => a.index - b.index);
  for (const instance of simulation.state.stop(outcome.task, count, where ? hosts.filter(where) : hosts)) {
    const { capacityProvider, launchType } = instance.identity;
    recordPlaced(outcome, (outcome.task.usesCapacityProviders && capacityProvider) || launchType, -1);
  }
  const left = count - (before - placedCount(outcome));
  if (left > 0 && !where) {
    for (const { provider } of stopOnFargate(simulation.fargate, outcome.task, left))
      recordPlaced(outcome, provider, -1);
  }
  return before - placedCount(outcome);
}
