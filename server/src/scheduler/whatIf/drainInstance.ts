import { deploymentBounds } from '../deployment/bounds.ts';
import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import { placeMore } from '../placeService.ts';
import type { Reason } from '../preview.ts';
import { type Outcome, placedCount, type Simulation } from '../simulation.ts';
import { stopTasks } from '../stopTasks.ts';

/** Tasks of a service that a draining instance does not get rid of. */
export type Remaining = { service: string; tasks: number; reasons: Reason[] };

/**
 * Drains an instance: it takes no new tasks, and those of services are replaced elsewhere within minimumHealthyPercent and
 * maximumPercent. Standalone tasks stay until they end; daemons stop last.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-draining.html
 */
export function drainInstance(simulation: Simulation, instance: ContainerInstanceState): Remaining[] {
  instance.identity.status = 'DRAINING';
  const remaining: Remaining[] = [];
  for (const outcome of simulation.outcomes) {
    const { service } = outcome.task;
    if (service.schedulingStrategy === 'DAEMON' || !instance.has(outcome.task)) continue;
    if (service.kind === 'service') moveAway(simulation, outcome, instance);
    const tasks = tasksOn(instance, outcome);
    if (tasks > 0) remaining.push({ service: service.name, tasks, reasons: outcome.reasons });
  }
  for (const outcome of simulation.outcomes) {
    if (outcome.task.service.schedulingStrategy !== 'DAEMON' || remaining.length > 0) continue;
    outcome.desiredCount -= stopTasks(simulation, outcome, 1, (it) => it === instance);
  }
  return remaining;
}

function moveAway(simulation: Simulation, outcome: Outcome, instance: ContainerInstanceState): void {
  const { lower, upper } = deploymentBounds(outcome.desiredCount, outcome.task.service.deployment);
  let toStart = tasksOn(instance, outcome);
  for (let moved = true; moved && tasksOn(instance, outcome) > 0; ) {
    const mayStart = Math.max(0, Math.min(toStart, upper - placedCount(outcome)));
    const started = mayStart > 0 ? placeMore(simulation, outcome, mayStart) : 0;
    toStart -= started;
    const mayStop = Math.max(0, placedCount(outcome) - lower);
    const stopped = stopTasks(
      simulation,
      outcome,
      Math.min(mayStop, tasksOn(instance, outcome)),
      (it) => it === instance,
    );
    moved = started + stopped > 0;
  }
  const missing = Math.min(toStart, outcome.desiredCount - placedCount(outcome));
  if (missing > 0) placeMore(simulation, outcome, missing);
}

const tasksOn = (instance: ContainerInstanceState, { task }: Outcome): number =>
  instance.placed.reduce((sum, placed) => sum + (placed.task === task ? placed.count : 0), 0);
