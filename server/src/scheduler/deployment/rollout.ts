import type { Rollout } from '../preview.ts';
import { settle } from '../simulate.ts';
import { type Outcome, placedCount, type Simulation } from '../simulation.ts';
import { finish } from '../steps.ts';
import { type TaskRequest, taskRequest } from '../taskRequest.ts';
import type { Cluster, ServiceToPlace, SimulationOptions, TaskNeed } from '../types.ts';
import { blueGreen } from './blueGreen.ts';
import { deploymentBounds } from './bounds.ts';
import { replaceDaemons } from './replaceDaemons.ts';
import { rollingWaves } from './rollingWaves.ts';
import type { RolloutStep } from './step.ts';
import { trafficSteps } from './trafficSteps.ts';

/** A service in the middle of its deployment. */
export type Deploying = {
  simulation: Simulation;
  old: Outcome;
  new: Outcome;
  lower: number;
  upper: number;
  shouldStop: () => boolean;
  onStep: (step: RolloutStep) => void;
};

export type RolloutOptions = SimulationOptions & {
  /** Called at each moment, when the simulation stands as the step says. */
  onStep?: (step: RolloutStep) => void;
};

/** What a way of deploying tells; the rest of a `Rollout` follows from it. */
export type Course = Pick<Rollout, 'waves' | 'lowestHealthy' | 'peakTasks'> &
  Partial<Pick<Rollout, 'stuck'>> & { isUnfinished?: true };

/**
 * The deployment of a new revision of `service` on the capacity that all `services` leave, from the first task to the last.
 * @param service one of `services`, as it runs
 * @param revision what replaces it; absent = the same needs
 */
export const rollout = (
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  service: ServiceToPlace,
  revision: ServiceToPlace = service,
  options: RolloutOptions = {},
): Rollout => rolloutFrom(settle(cluster, services, options), service, revision, options);

/** The same from where things stand; the simulation is carried on. */
export const rolloutFrom = (
  simulation: Simulation,
  service: ServiceToPlace,
  revision?: ServiceToPlace,
  options?: RolloutOptions,
): Rollout => finish(rolloutInSteps(simulation, service, revision, options));

/** The same in steps of one wave, where the deployment rolls. */
export function* rolloutInSteps(
  simulation: Simulation,
  service: ServiceToPlace,
  revision: ServiceToPlace = service,
  options: RolloutOptions = {},
): Generator<unknown, Rollout> {
  const old = simulation.outcomes.find(({ task }) => task.service === service);
  const running = old ? placedCount(old) : 0;
  const isDaemon = revision.schedulingStrategy === 'DAEMON';
  const desired = isDaemon ? (old?.desiredCount ?? 0) : revision.desiredCount;
  const bounds = deploymentBounds(desired, revision.deployment);
  const { controller, strategy } = revision.deployment;
  const about = { origin: service.origin, service: service.name, ...bounds };
  if (!old || controller === 'EXTERNAL') {
    const message = 'An EXTERNAL deployment controller decides by itself how tasks are replaced.';
    return {
      ...about,
      result: 'NOT_SIMULATED',
      waves: [],
      lowestHealthy: running,
      peakTasks: running,
      peakCapacity: capacityOf([[running, service.task]]),
      wouldLaunch: 0,
      message,
    };
  }
  const task = asNew(
    taskRequest({ ...revision }, simulation.cluster, (sentence) => simulation.assumptions.add(sentence)),
  );
  const deploying: Deploying = {
    simulation,
    old,
    new: { task, desiredCount: desired, placed: new Map(), reasons: [] },
    ...bounds,
    shouldStop: options.shouldStop ?? (() => false),
    onStep: options.onStep ?? (() => {}),
  };
  simulation.outcomes.push(deploying.new);
  const before = launchedInstances(simulation);
  const isRolling = controller === 'ECS' && strategy === 'ROLLING';
  const course = isDaemon
    ? replaceDaemons(deploying)
    : isRolling
      ? yield* rollingWaves(deploying)
      : blueGreen(deploying);
  const { isUnfinished, ...shown } = course;
  return {
    ...about,
    result: shown.stuck ? 'STUCK' : isUnfinished ? 'UNFINISHED' : 'COMPLETED',
    ...shown,
    peakCapacity: peakCapacity(shown.waves, [running, service.task], revision.task, isDaemon),
    wouldLaunch: launchedInstances(simulation) - before,
    ...(isDaemon || isRolling ? {} : { traffic: trafficSteps(revision.deployment) }),
    message: summary(course, running),
  };
}

type Need = Pick<TaskNeed, 'cpuUnits' | 'memoryMiB'>;

const capacityOf = (tasks: readonly (readonly [count: number, need: Need])[]): Rollout['peakCapacity'] => ({
  cpu: tasks.reduce((sum, [count, need]) => sum + count * need.cpuUnits, 0),
  memory: tasks.reduce((sum, [count, need]) => sum + count * need.memoryMiB, 0),
});

/** Within a wave new tasks start before old ones stop; only daemons stop first. */
function peakCapacity(
  waves: Rollout['waves'],
  [running, old]: readonly [number, Need],
  replacement: Need,
  isDaemon: boolean,
): Rollout['peakCapacity'] {
  const moments = waves.map((wave, at) => {
    const before = at === 0 ? running : waves[at - 1]!.old;
    return capacityOf([
      [isDaemon ? wave.old : before, old],
      [wave.new, replacement],
    ]);
  });
  const all = [capacityOf([[running, old]]), ...moments];
  return { cpu: Math.max(...all.map(({ cpu }) => cpu)), memory: Math.max(...all.map(({ memory }) => memory)) };
}

const asNew = ({ shown, ...task }: TaskRequest): TaskRequest => ({
  ...task,
  shown: {
    certain: { ...shown.certain, isNewRevision: true },
    dependsOnAmi: { ...shown.dependsOnAmi, isNewRevision: true },
  },
});

const launchedInstances = ({ launchers }: Simulation): number =>
  [...launchers.values()].reduce((sum, launcher) => sum + launcher.launched, 0);

function summary({ waves, lowestHealthy, peakTasks, stuck, isUnfinished }: Course, running: number): string {
  if (stuck) return `Stuck at wave ${stuck.wave}: ${stuck.message}`;
  if (waves.length === 0) return 'There is nothing to replace.';
  if (isUnfinished) return `Still going after ${waves.length} waves.`;
  const count = waves.length === 1 ? '1 wave' : `${waves.length} waves`;
  return `Completes in ${count}; at least ${lowestHealthy} of ${running} tasks serve, at most ${peakTasks} run at a time.`;
}
