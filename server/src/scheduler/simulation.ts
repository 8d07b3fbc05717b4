import { type Launcher, launcherOf } from './capacity/launcher.ts';
import { type FargateState, fargateState } from './fargate.ts';
import { expandCluster } from './instances/expandCluster.ts';
import { PlacementState } from './instances/placementState.ts';
import type { Reason } from './preview.ts';
import type { TaskRequest } from './taskRequest.ts';
import type { Cluster, SimulationOptions } from './types.ts';

/** Everything that changes while services are placed, one after the other. */
export type Simulation = {
  cluster: Cluster;
  state: PlacementState;
  /** By the capacity provider's name. */
  launchers: Map<string, Launcher>;
  fargate: FargateState;
  /** Lost zones: nothing launches there. */
  closedZones: Set<string>;
  /** In the order of placement. */
  outcomes: Outcome[];
  /** Sentences, each once. */
  assumptions: Set<string>;
};

/** What became of one service. */
export type Outcome = {
  task: TaskRequest;
  desiredCount: number;
  /** Tasks placed, by capacity provider or launch type. */
  placed: Map<string, number>;
  reasons: Reason[];
  /** How many instances there were when tasks were placed last. */
  triedOn?: number;
};

/** The cluster as it is before the first task is placed. */
export function startSimulation(cluster: Cluster, options: SimulationOptions): Simulation {
  const assumptions = new Set(cluster.assumptions);
  const state = new PlacementState(options.seed ?? 1);
  for (const instance of expandCluster(cluster, (sentence) => assumptions.add(sentence))) state.addInstance(instance);
  const launchers = cluster.capacityProviders.map((provider) => launcherOf(cluster, provider, state.instances));
  return {
    cluster,
    state,
    launchers: new Map(launchers.map((launcher) => [launcher.provider.name, launcher])),
    fargate: fargateState(cluster),
    closedZones: new Set(),
    outcomes: [],
    assumptions,
  };
}

/** Tasks placed, wherever they run. */
export const placedCount = ({ placed }: Outcome): number => [...placed.values()].reduce((sum, count) => sum + count, 0);

/** @param target capacity provider or launch type. @param count how many more; below 0 for tasks that were stopped */
export function recordPlaced(outcome: Outcome, target: string, count: number): void {
  if (count !== 0) outcome.placed.set(target, (outcome.placed.get(target) ?? 0) + count);
}
