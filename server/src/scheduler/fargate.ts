import { fargateSize } from '../facts/fargateSizes.ts';
import { plural } from './plural.ts';
import type { Reason } from './preview.ts';
import type { TaskRequest } from './taskRequest.ts';
import type { Cluster } from './types.ts';

export type FargateProvider = 'FARGATE' | 'FARGATE_SPOT';

/** A subnet and its free addresses; without a zone and without limit where the cluster does not tell. */
export type FargateSubnet = {
  subnetId?: string;
  availabilityZone?: string;
  availableIpAddressCount: number;
  remaining: number;
};

/** So many tasks that are alike, in one subnet. */
export type FargateTasks = { task: TaskRequest; provider: FargateProvider; subnet: FargateSubnet; count: number };

export type FargateState = { subnets: FargateSubnet[]; placed: FargateTasks[] };

/** Whether a capacity provider is one of the two that every cluster has. */
export const isFargate = (provider: string): provider is FargateProvider =>
  provider === 'FARGATE' || provider === 'FARGATE_SPOT';

/** The subnets of a cluster before the first task; an `availableIpAddressCount` below 0 counts as 0. */
export const fargateState = (cluster: Cluster): FargateState => ({
  subnets: cluster.subnets.map((subnet) => ({
    ...subnet,
    availableIpAddressCount: Math.max(0, subnet.availableIpAddressCount),
    remaining: Math.max(0, subnet.availableIpAddressCount),
  })),
  placed: [],
});

/**
 * Fargate: each task takes one address of one of the service's subnets, in the zone with the fewest of its tasks, there from the subnet
 * with the most addresses left. @returns how many were placed, and why not more
 */
export function placeOnFargate(
  state: FargateState,
  task: TaskRequest,
  provider: FargateProvider,
  count: number,
): { placed: number; reasons: Reason[] } {
  const size = fargateSize(task.cpuUnits);
  if (!size?.memoryMiB.includes(task.memoryMiB)) {
    const message = `Fargate has no size with ${task.cpuUnits} CPU units and ${task.memoryMiB} MiB.`;
    return { placed: 0, reasons: [{ code: 'FARGATE_SIZE', instances: 0, message }] };
  }
  const subnets = subnetsOf(state, task.service.subnets);
  const inZone = tasksPerZone(state, task.group);
  const inSubnet = new Map<FargateSubnet, number>();
  for (let placed = 0; placed < count; placed++) {
    const subnet = nextSubnet(subnets, inZone);
    if (!subnet) {
      record(state, task, provider, inSubnet);
      return { placed, reasons: [outOfAddresses(subnets)] };
    }
    subnet.remaining--;
    inZone.set(subnet.availabilityZone, (inZone.get(subnet.availabilityZone) ?? 0) + 1);
    inSubnet.set(subnet, (inSubnet.get(subnet) ?? 0) + 1);
  }
  record(state, task, provider, inSubnet);
  return { placed: count, reasons: [] };
}

/** Those the service names, known or not; all of the cluster's where it names none; one without limits where there is none. */
function subnetsOf(state: FargateState, ids: readonly string[]): FargateSubnet[] {
  for (const subnetId of ids) {
    if (!state.subnets.some((subnet) => subnet.subnetId === subnetId)) state.subnets.push(unlimited(subnetId));
  }
  const own =
    ids.length > 0 ? state.subnets.filter(({ subnetId }) => subnetId && ids.includes(subnetId)) : state.subnets;
  return own.length > 0 ? own : [unlimited()];
}

const unlimited = (subnetId?: string): FargateSubnet => ({
  ...(subnetId ? { subnetId } : {}),
  availableIpAddressCount: Number.POSITIVE_INFINITY,
  remaining: Number.POSITIVE_INFINITY,
});

function tasksPerZone(state: FargateState, group: string): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { task, subnet, count } of state.placed) {
    if (task.group === group) counts.set(subnet.availabilityZone, (counts.get(subnet.availabilityZone) ?? 0) + count);
  }
  return counts;
}

function nextSubnet(
  subnets: readonly FargateSubnet[],
  inZone: ReadonlyMap<string | undefined, number>,
): FargateSubnet | undefined {
  let best: FargateSubnet | undefined;
  let fewest = 0;
  for (const subnet of subnets) {
    if (subnet.remaining < 1) continue;
    const tasks = inZone.get(subnet.availabilityZone) ?? 0;
    if (best && (tasks > fewest || (tasks === fewest && subnet.remaining <= best.remaining))) continue;
    best = subnet;
    fewest = tasks;
  }
  return best;
}

/** Stops up to `count` tasks, each in the zone with the most of its group. @returns the subnets they leave, once for each task */
export function stopOnFargate(state: FargateState, task: TaskRequest, count: number): FargateTasks[] {
  const inZone = tasksPerZone(state, task.group);
  const stopped: FargateTasks[] = [];
  const tasksIn = ({ subnet }: FargateTasks) => inZone.get(subnet.availabilityZone) ?? 0;
  while (stopped.length < count) {
    const [first, ...others] = state.placed.filter((placed) => placed.task === task && placed.count > 0);
    if (!first) break;
    const leaving = others.reduce((most, placed) => (tasksIn(placed) > tasksIn(most) ? placed : most), first);
    leaving.count--;
    leaving.subnet.remaining++;
    inZone.set(leaving.subnet.availabilityZone, tasksIn(leaving) - 1);
    stopped.push(leaving);
  }
  state.placed = state.placed.filter((placed) => placed.count > 0);
  return stopped;
}

/** The zone is gone: its tasks stop and its addresses are no more. @returns what ran there */
export function leaveFargateZone(state: FargateState, availabilityZone: string): FargateTasks[] {
  const isThere = (subnet: FargateSubnet) => subnet.availabilityZone === availabilityZone;
  const left = state.placed.filter(({ subnet }) => isThere(subnet));
  state.placed = state.placed.filter(({ subnet }) => !isThere(subnet));
  for (const subnet of state.subnets) if (isThere(subnet)) subnet.remaining = 0;
  return left;
}

function record(
  state: FargateState,
  task: TaskRequest,
  provider: FargateProvider,
  inSubnet: ReadonlyMap<FargateSubnet, number>,
): void {
  for (const [subnet, count] of inSubnet) state.placed.push({ task, provider, subnet, count });
}

function outOfAddresses(subnets: readonly FargateSubnet[]): Reason {
  const total = subnets.reduce((sum, subnet) => sum + subnet.availableIpAddressCount, 0);
  const message = `No free IP address is left: ${plural(subnets.length, 'subnet')} with ${total} in all.`;
  return { code: 'InsufficientFreeAddressesInSubnet', instances: 0, message };
}
