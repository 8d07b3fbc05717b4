import { placeMore } from '../placeService.ts';
import { plural } from '../plural.ts';
import type { Reason } from '../preview.ts';
import { settleInSteps } from '../simulate.ts';
import { placedCount, type Simulation } from '../simulation.ts';
import { finish } from '../steps.ts';
import type { Cluster, ServiceToPlace, SimulationOptions } from '../types.ts';

/** Whether a service finds room at the most tasks it may scale to, the other services as they are. */
export type ScaleOut = {
  minCapacity: number;
  maxCapacity: number;
  fits: boolean;
  /** The first count at which a task waits. */
  firstPending?: number;
  reasons: Reason[];
  /** Capacity providers that would have to grow, and to how many instances; `maximum` is what they may have now. */
  groups: { capacityProvider: string; instances: number; maximum: number }[];
  message: string;
};

/** @returns undefined where the service has no `scalableTarget` or is no REPLICA */
export const scaleOut = (
  cluster: Cluster,
  services: readonly ServiceToPlace[],
  service: ServiceToPlace,
  options: SimulationOptions = {},
): ScaleOut | undefined =>
  finish(scaleOutInSteps(cluster, service, (changed) => settleInSteps(changed, services, options)));

/** How things stand on a cluster: a simulation of its own each time, in steps. */
type Start = (cluster: Cluster) => Generator<unknown, Simulation>;

/** The same from where things stand, in steps. */
export function* scaleOutInSteps(
  cluster: Cluster,
  service: ServiceToPlace,
  start: Start,
): Generator<unknown, ScaleOut | undefined> {
  const { scalableTarget: target, schedulingStrategy } = service;
  if (!target || schedulingStrategy !== 'REPLICA') return undefined;
  const { placed, reasons } = atMaximum(yield* start(cluster), service);
  const fits = placed >= target.maxCapacity;
  const groups = yield* growth(cluster, service, start);
  return {
    ...target,
    fits,
    ...(fits ? {} : { firstPending: placed + 1 }),
    reasons: fits ? [] : reasons,
    groups,
    message: [
      fits
        ? `All ${plural(target.maxCapacity, 'task')} fit.`
        : `Task ${placed + 1} of ${target.maxCapacity} finds no place.`,
      ...(fits ? [] : reasons.map((reason) => reason.message)),
      ...groups.map(({ capacityProvider, instances, maximum }) =>
        instances > maximum
          ? `${capacityProvider} would need ${plural(instances, 'instance')} and may have ${maximum}.`
          : `${capacityProvider} grows to ${plural(instances, 'instance')} of ${maximum}.`,
      ),
    ].join(' '),
  };
}

/** What the Auto Scaling groups would have to be for all tasks, if they could. */
function* growth(cluster: Cluster, service: ServiceToPlace, start: Start): Generator<unknown, ScaleOut['groups']> {
  if (!cluster.capacityProviders.some(({ kind }) => kind === 'AUTO_SCALING_GROUP')) return [];
  const grown = yield* start({ ...cluster, capacityProviders: cluster.capacityProviders.map(withoutMaximum) });
  const before = new Map([...grown.launchers].map(([name, { launched }]) => [name, launched]));
  atMaximum(grown, service);
  return [...grown.launchers.values()].flatMap(({ provider: { name }, existing, launched }) => {
    const now = cluster.capacityProviders.find((it) => it.name === name);
    if (launched === before.get(name) || now?.kind !== 'AUTO_SCALING_GROUP') return [];
    return [{ capacityProvider: name, instances: existing + launched, maximum: now.autoScalingGroup.maxSize }];
  });
}

function atMaximum(simulation: Simulation, service: ServiceToPlace): { placed: number; reasons: Reason[] } {
  const outcome = simulation.outcomes.find(({ task }) => task.service === service);
  if (!outcome) return { placed: 0, reasons: [] };
  outcome.desiredCount = Math.max(outcome.desiredCount, service.scalableTarget?.maxCapacity ?? 0);
  const missing = outcome.desiredCount - placedCount(outcome);
  if (missing > 0) placeMore(simulation, outcome, missing);
  return { placed: placedCount(outcome), reasons: outcome.reasons };
}

/** As many instances as a cluster may hold. */
function withoutMaximum(provider: Cluster['capacityProviders'][number]): Cluster['capacityProviders'][number] {
  if (provider.kind !== 'AUTO_SCALING_GROUP') return provider;
  return { ...provider, autoScalingGroup: { ...provider.autoScalingGroup, maxSize: Number.MAX_SAFE_INTEGER } };
}
