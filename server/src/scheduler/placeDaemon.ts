import { explain } from './explain.ts';
import { CONSTRAINT_FILTERS, passes, roomFor } from './filters/all.ts';
import type { ContainerInstanceState } from './instances/containerInstance.ts';
import { type Outcome, recordPlaced, type Simulation } from './simulation.ts';
import type { TaskRequest } from './taskRequest.ts';

/**
 * DAEMON: one task on each instance that takes tasks and satisfies the constraints. Without room on one, the task there waits; the
 * others are not affected.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
 */
export function placeDaemon(simulation: Simulation, outcome: Outcome): void {
  const { task } = outcome;
  const qualifying = daemonHosts(simulation, task);
  const refused = qualifying.filter((instance) => !start(simulation, outcome, instance));
  outcome.desiredCount = qualifying.length;
  outcome.reasons = refused.length > 0 ? explain(task, refused, []) : [];
}

/** The instances that should run the daemon. */
export const daemonHosts = ({ state }: Simulation, task: TaskRequest): ContainerInstanceState[] =>
  state.instances.filter((instance) => qualifies(task, instance));

/** Starts every daemon that belongs on an instance that has just joined. */
export function startDaemonsOn(simulation: Simulation, instance: ContainerInstanceState): void {
  for (const outcome of daemons(simulation)) {
    if (!qualifies(outcome.task, instance)) continue;
    outcome.desiredCount++;
    if (!start(simulation, outcome, instance)) outcome.reasons = explain(outcome.task, [instance], []);
  }
}

/** The instance with every daemon that fits, outside the cluster: nothing is recorded. */
export function withDaemons(simulation: Simulation, instance: ContainerInstanceState): ContainerInstanceState {
  for (const { task } of daemons(simulation)) {
    if (qualifies(task, instance) && roomFor(task, instance) > 0) instance.add(task);
  }
  return instance;
}

const daemons = ({ outcomes }: Simulation): Outcome[] =>
  outcomes.filter(({ task }) => task.service.schedulingStrategy === 'DAEMON');

function qualifies(task: TaskRequest, instance: ContainerInstanceState): boolean {
  return (
    instance.takesTasks &&
    instance.identity.launchType === (task.service.launchType ?? 'EC2') &&
    passes(CONSTRAINT_FILTERS, task, instance)
  );
}

function start(simulation: Simulation, outcome: Outcome, instance: ContainerInstanceState): boolean {
  if (roomFor(outcome.task, instance) === 0) return false;
  simulation.state.placeOn(outcome.task, instance);
  recordPlaced(outcome, outcome.task.service.launchType ?? 'EC2', 1);
  return true;
}
