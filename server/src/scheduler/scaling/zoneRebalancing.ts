import { type FargateSubnet, isFargate } from '../fargate.ts';
import { roomFor } from '../filters/all.ts';
import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import { plural } from '../reasonMessage.ts';
import type { Outcome, Simulation } from '../simulation.ts';
import type { ServiceToPlace } from '../types.ts';

const ZONE = 'attribute:ecs.availability-zone';

/**
 * Why ECS does not rebalance the service's tasks over zones; undefined = it does.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html
 */
export function whyNotRebalanced(service: ServiceToPlace): string | undefined {
  const [first] = service.placementStrategy;
  const constraints = [...service.placementConstraints, ...service.task.placementConstraints];
  if (service.availabilityZoneRebalancing === 'DISABLED') return 'availabilityZoneRebalancing is DISABLED.';
  if (service.kind !== 'service' || service.schedulingStrategy !== 'REPLICA')
    return 'Only REPLICA services are rebalanced.';
  if (service.launchType === 'EXTERNAL') return 'Launch type EXTERNAL is not rebalanced.';
  if (service.deployment.maximumPercent <= 100) return 'A maximumPercent of 100 leaves no room to start a task first.';
  if (first && !(first.type === 'spread' && first.field === ZONE))
    return 'The first placement strategy is not spread over zones.';
  if (constraints.some((it) => it.type === 'memberOf' && it.expression.includes(ZONE)))
    return 'A placement constraint names the zone.';
  return undefined;
}

export type RebalancingMove = { start: string; stop: string };

/**
 * Tasks that start in one zone and then stop in another until counts differ by one at most.
 * Example: 3 in a and 1 in b: one starts in b, one stops in a.
 * @param tasksIn tasks by zone, zones without any that could take some included
 */
export function rebalance(tasksIn: Readonly<Record<string, number>>): RebalancingMove[] {
  const counts = new Map(Object.entries(tasksIn).sort(([a], [b]) => (a < b ? -1 : 1)));
  const moves: RebalancingMove[] = [];
  for (;;) {
    const sorted = [...counts].sort(([, a], [, b]) => a - b);
    const fewest = sorted[0];
    const most = sorted.at(-1);
    if (!fewest || !most || most[1] - fewest[1] <= 1) return moves;
    counts.set(fewest[0], fewest[1] + 1);
    counts.set(most[0], most[1] - 1);
    moves.push({ start: fewest[0], stop: most[0] });
  }
}

/** Whether ECS evens out the service's tasks over the zones, and what it would move now. */
export type Rebalancing = { isActive: boolean; moves: RebalancingMove[]; message: string };

/** Zones in which no instance has room for one of its tasks, or for Fargate no subnet an address, are no target. */
export function rebalancingOf(
  { state, fargate }: Simulation,
  { task, placed }: Outcome,
  tasksIn: ZoneCounts,
): Rebalancing {
  const { service } = task;
  const why = whyNotRebalanced(service);
  if (why !== undefined) return { isActive: false, moves: [], message: `Tasks are not rebalanced over zones: ${why}` };
  const isMeant = ({ identity }: ContainerInstanceState) =>
    placed.has(identity.launchType) || placed.has(identity.capacityProvider ?? '');
  const hosts = state.instances.filter((instance) => isMeant(instance) && roomFor(task, instance) > 0);
  const subnets = [...placed.keys()].some(isFargate) ? fargate.subnets.filter((it) => isOpen(it, service)) : [];
  const zones = [...hosts.map(({ kind }) => kind), ...subnets].flatMap((it) => it.availabilityZone ?? []);
  const moves = rebalance({ ...Object.fromEntries(zones.map((zone) => [zone, 0])), ...tasksIn });
  const message =
    moves.length === 0
      ? 'Its tasks are balanced over the zones.'
      : `ECS would move ${plural(moves.length, 'task')} to balance the zones.`;
  return { isActive: true, moves, message };
}

type ZoneCounts = Readonly<Record<string, number>>;

const isOpen = ({ subnetId, remaining }: FargateSubnet, { subnets }: ServiceToPlace): boolean =>
  remaining > 0 && (subnets.length === 0 || (subnetId !== undefined && subnets.includes(subnetId)));
