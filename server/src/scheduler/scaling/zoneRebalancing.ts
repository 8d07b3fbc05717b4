import { type FargateSubnet, isFargate } from '../fargate.ts';
import { roomFor } from '../filters/all.ts';
import type { ContainerInstanceState } from '../instances/containerInstance.ts';
import { plural } from '../plural.ts';
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
 * Tasks that start in one zone and then stop in another until counts differ by one at most, or no zone has room to start one.
 * Example: 3 in a and 1 in b: one starts in b, one stops in a.
 * @param tasksIn tasks by zone
 * @param roomIn how many more each zone takes; one that is not named takes none
 */
export function rebalance(tasksIn: ZoneCounts, roomIn: ZoneCounts): RebalancingMove[] {
  const room = new Map(Object.entries(roomIn));
  const counts = new Map(
    [...new Set([...Object.keys(tasksIn), ...room.keys()])].sort().map((zone) => [zone, tasksIn[zone] ?? 0]),
  );
  const moves: RebalancingMove[] = [];
  for (;;) {
    const sorted = [...counts].sort(([, a], [, b]) => a - b);
    const fewest = sorted.find(([zone]) => (room.get(zone) ?? 0) > 0);
    const most = sorted.at(-1);
    if (!fewest || !most || most[1] - fewest[1] <= 1) return moves;
    counts.set(fewest[0], fewest[1] + 1);
    counts.set(most[0], most[1] - 1);
    room.set(fewest[0], room.get(fewest[0])! - 1);
    moves.push({ start: fewest[0], stop: most[0] });
  }
}

/** Whether ECS evens out the service's tasks over the zones, and what it would move now. */
export type Rebalancing = { isActive: boolean; moves: RebalancingMove[]; message: string };

/** Tasks start only where an instance has room for them, or for Fargate a subnet an address. */
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
  const roomIn: Record<string, number> = {};
  const note = (zone: string | undefined, room: number): void => {
    if (zone !== undefined) roomIn[zone] = (roomIn[zone] ?? 0) + room;
  };
  for (const instance of state.instances.filter(isMeant)) note(instance.kind.availabilityZone, roomFor(task, instance));
  const subnets = [...placed.keys()].some(isFargate) ? fargate.subnets.filter((it) => isUsed(it, service)) : [];
  for (const { availabilityZone, remaining } of subnets) note(availabilityZone, remaining);
  const moves = rebalance(tasksIn, roomIn);
  const message =
    moves.length > 0
      ? `ECS would move ${plural(moves.length, 'task')} to balance the zones.`
      : unmoved(tasksIn, roomIn);
  return { isActive: true, moves, message };
}

function unmoved(tasksIn: ZoneCounts, roomIn: ZoneCounts): string {
  const counts = [...new Set([...Object.keys(tasksIn), ...Object.keys(roomIn)])].map((zone) => tasksIn[zone] ?? 0);
  return Math.max(0, ...counts) - Math.min(...counts) <= 1
    ? 'Its tasks are balanced over the zones.'
    : 'Its tasks are not balanced over the zones, and there is no room where there are fewer.';
}

type ZoneCounts = Readonly<Record<string, number>>;

const isUsed = ({ subnetId }: FargateSubnet, { subnets }: ServiceToPlace): boolean =>
  subnets.length === 0 || (subnetId !== undefined && subnets.includes(subnetId));
