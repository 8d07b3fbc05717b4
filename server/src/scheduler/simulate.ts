import { launchSpares } from './capacity/launch.ts';
import { placeService, placeWaiting } from './placeService.ts';
import type { Preview } from './preview.ts';
import { type Simulation, startSimulation } from './simulation.ts';
import { finish } from './steps.ts';
import { toPreview } from './toPreview.ts';
import type { Cluster, ServiceToPlace, SimulationOptions } from './types.ts';

/**
 * Where ECS would place the tasks of `services`, one service after the other in their order, daemons first. Pure: the same input gives
 * the same result, whatever ran before.
 * @returns undefined only where `shouldStop` said so
 */
export function simulate(
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  options?: Omit<SimulationOptions, 'shouldStop'>,
): Preview;
export function simulate(
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  options: SimulationOptions,
): Preview | undefined;
export function simulate(
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  options: SimulationOptions = {},
): Preview | undefined {
  return finish(simulateInSteps(cluster, services, options), options.shouldStop);
}

/** The same in steps of one service, so that a caller can let others work in between, show progress or give up. */
export function* simulateInSteps(
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  options: SimulationOptions = {},
): Generator<Progress, Preview> {
  return toPreview(yield* settleInSteps(cluster, services, options), services);
}

/** Services done, of all. */
export type Progress = { placed: number; of: number };

/** A finished simulation to be carried on: deployments and what-ifs start from one. */
export const settle = (
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  options: SimulationOptions = {},
): Simulation => finish(settleInSteps(cluster, services, options));

/** The same in steps of one service. */
export function* settleInSteps(
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  options: SimulationOptions = {},
): Generator<Progress, Simulation> {
  const simulation = startSimulation(cluster, options);
  const ordered = daemonsFirst(services);
  for (const [placed, service] of ordered.entries()) {
    yield { placed, of: ordered.length };
    placeService(simulation, service);
  }
  placeWaiting(simulation);
  launchSpares(simulation);
  placeWaiting(simulation);
  return simulation;
}

function daemonsFirst(services: readonly ServiceToPlace[]): ServiceToPlace[] {
  const isDaemon = (service: ServiceToPlace) => service.schedulingStrategy === 'DAEMON';
  return [...services.filter(isDaemon), ...services.filter((service) => !isDaemon(service))];
}
