import { freeSlots, freshInstance, launchFor } from './capacity/launch.ts';
import type { Launcher } from './capacity/launcher.ts';
import { splitByStrategy } from './capacity/split.ts';
import { strategyInEffect } from './capacity/strategyInEffect.ts';
import { explain } from './explain.ts';
import { isFargate, placeOnFargate } from './fargate.ts';
import type { ContainerInstanceState } from './instances/containerInstance.ts';
import { placeDaemon } from './placeDaemon.ts';
import { plural } from './plural.ts';
import type { Reason } from './preview.ts';
import { type Outcome, placedCount, recordPlaced, type Simulation } from './simulation.ts';
import { type TaskRequest, taskRequest } from './taskRequest.ts';
import type { Cluster, ServiceToPlace } from './types.ts';

/** ECS's limit of tasks a service; more are not simulated. */
const MAX_TASKS_PER_SERVICE = 5000;

/** Places all tasks of a service on what earlier ones have left. */
export function placeService(simulation: Simulation, service: ServiceToPlace): Outcome {
  const assume = (sentence: string) => simulation.assumptions.add(sentence);
  for (const sentence of service.assumptions) assume(sentence);
  const task = taskRequest(service, simulation.cluster, assume);
  const outcome: Outcome = { task, desiredCount: wholeCount(service.desiredCount), placed: new Map(), reasons: [] };
  simulation.outcomes.push(outcome);
  if (service.schedulingStrategy === 'DAEMON') placeDaemon(simulation, outcome);
  else placeMore(simulation, outcome, outcome.desiredCount);
  return outcome;
}

/**
 * Places `count` more tasks of a service and sets the reasons for those that find no place. A strategy is held over all its tasks, those
 * placed before included. @returns how many were placed
 */
export function placeMore(simulation: Simulation, outcome: Outcome, count: number): number {
  const before = placedCount(outcome);
  const allowed = Math.max(0, Math.min(count, MAX_TASKS_PER_SERVICE - before));
  const shares = sharesOf(simulation.cluster, outcome.task.service, before + allowed);
  outcome.reasons = [];
  if (!shares) outcome.reasons = [refusedStrategy];
  else if (count > allowed) outcome.reasons = [quotaReached];
  let left = allowed;
  for (const [target, share] of shares ?? []) {
    const missing = Math.min(left, share - (outcome.placed.get(target) ?? 0));
    if (missing <= 0) continue;
    outcome.reasons = merge(outcome.reasons, placeShare(simulation, outcome, target, missing));
    left -= missing;
  }
  outcome.triedOn = simulation.state.instances.length;
  return placedCount(outcome) - before;
}

/**
 * ECS keeps trying: tasks that wait are placed once instances that were launched for others have room for them. In the order of
 * placement, until nothing moves.
 */
export function placeWaiting(simulation: Simulation): void {
  for (let placed = -1; placed !== 0; ) {
    placed = 0;
    for (const outcome of simulation.outcomes) {
      const waiting = outcome.desiredCount - placedCount(outcome);
      const { triedOn } = outcome;
      if (waiting <= 0 || triedOn === undefined || triedOn === simulation.state.instances.length) continue;
      placed += placeMore(simulation, outcome, waiting);
    }
  }
}

const wholeCount = (count: number): number => (count > 0 ? Math.floor(Math.min(count, Number.MAX_SAFE_INTEGER)) : 0);

/** How many tasks go to each capacity provider or launch type; undefined where ECS refuses the strategy. */
function sharesOf(
  cluster: Cluster,
  service: ServiceToPlace,
  count: number,
): [target: string, tasks: number][] | undefined {
  if (service.launchType) return [[service.launchType, count]];
  const strategy = strategyInEffect(service, cluster);
  if (strategy.length === 0) return [['EC2', count]];
  return splitByStrategy(strategy, count)?.map((tasks, at) => [strategy[at]!.capacityProvider, tasks]);
}

function placeShare(simulation: Simulation, outcome: Outcome, target: string, count: number): Reason[] {
  const { task } = outcome;
  if (isFargate(target)) {
    const { placed, reasons } = placeOnFargate(simulation.fargate, task, target, count);
    recordPlaced(outcome, target, placed);
    return reasons;
  }
  const launcher = simulation.launchers.get(target);
  if (!launcher && target !== 'EC2' && target !== 'EXTERNAL') return [unknownProvider(target)];
  const inScope = () => simulation.state.inScope(target, launcher ? 'capacityProvider' : 'launchType');
  let placed = simulation.state.place(task, count, inScope());
  while (launcher && placed < count) {
    const launched = launchFor(simulation, launcher, task, count - placed);
    const more = simulation.state.place(task, count - placed, launched);
    if (more === 0) break;
    placed += more;
  }
  recordPlaced(outcome, target, placed);
  if (placed === count) return [];
  return whyNotMore(simulation, task, launcher, target, inScope());
}

function whyNotMore(
  simulation: Simulation,
  task: TaskRequest,
  launcher: Launcher | undefined,
  target: string,
  instances: readonly ContainerInstanceState[],
): Reason[] {
  const choice = launcher?.choose(task, 1, (kind) => freshInstance(simulation, launcher, kind));
  const refusing = choice && 'refusing' in choice ? choice.refusing : undefined;
  const reasons = explain(task, instances, refusing ? [refusing] : []);
  if (launcher && choice && 'kinds' in choice && freeSlots(simulation, launcher) === 0) {
    reasons.push(atMaximum(launcher));
  } else if (instances.length === 0 && !refusing) {
    const place = launcher ? `capacity provider ${target}` : 'the cluster';
    const message = `No container instances were found in ${place}${target === 'EXTERNAL' ? ' for launch type EXTERNAL' : ''}.`;
    reasons.push({ code: 'NO_CONTAINER_INSTANCES', instances: 0, message });
  }
  return reasons;
}

function atMaximum({ provider, existing, launched }: Launcher): Reason {
  const instances = existing + launched;
  const isOff = provider.kind === 'AUTO_SCALING_GROUP' && provider.managedScaling.status === 'DISABLED';
  const why = isOff ? 'starts no more, as its managed scaling is off' : 'is at its maximum';
  const message = `Capacity provider ${provider.name} has ${plural(instances, 'container instance')} and ${why}.`;
  return { code: 'CAPACITY_PROVIDER', instances, message };
}

const unknownProvider = (name: string): Reason => ({
  code: 'CAPACITY_PROVIDER',
  instances: 0,
  message: `The cluster has no capacity provider ${name}.`,
});

const refusedStrategy: Reason = {
  code: 'CAPACITY_PROVIDER',
  instances: 0,
  message: 'ECS refuses a capacity provider strategy in which no provider has a weight above 0.',
};

const quotaReached: Reason = {
  code: 'SERVICE_QUOTA',
  instances: 0,
  message: `ECS runs at most ${MAX_TASKS_PER_SERVICE} tasks of a service.`,
};

/** Reasons of several capacity providers: one a code, the instances added up. */
function merge(known: readonly Reason[], more: readonly Reason[]): Reason[] {
  const merged = [...known];
  for (const reason of more) {
    const at = merged.findIndex((it) => it.code === reason.code);
    const same = merged[at];
    if (!same) merged.push(reason);
    else {
      const messages = new Set([same.message, reason.message]);
      merged[at] = { ...same, instances: same.instances + reason.instances, message: [...messages].join(' ') };
    }
  }
  return merged;
}
