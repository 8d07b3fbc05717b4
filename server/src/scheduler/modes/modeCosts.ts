import { smallestFargateSizeFor } from '../../facts/fargateSizes.ts';
import { instanceTypeNames } from '../../facts/instanceTypes.ts';
import { HOURS_PER_MONTH } from '../../facts/prices.ts';
import { fullRoom } from '../capacity/fullRoom.ts';
import { fargateTaskHour, instanceHour, onDemandHour, perMonth, spotDiscount } from '../cost.ts';
import { RESOURCE_FILTERS } from '../filters/all.ts';
import { ContainerInstanceState } from '../instances/containerInstance.ts';
import { instanceKind } from '../instances/instanceKind.ts';
import type { TaskRequest } from '../taskRequest.ts';
import type { PriceOverrides } from '../types.ts';

/** USD a month for a number of equal tasks on Fargate, by what they consume. */
export type FargateCost = {
  /** The size that holds a task. */
  cpuUnits: number;
  memoryMiB: number;
  perMonth: number;
  /** The same on ARM64, should the images allow. */
  armPerMonth?: number;
  /** As cheap as Spot gets. */
  spotPerMonth: number;
};

/** USD a month for whole instances of one type that hold the tasks, all day and night. */
export type InstancesCost = {
  instanceType: string;
  instances: number;
  perMonth: number;
  /** Where `perMonth` has a discount: without it. */
  onDemandPerMonth?: number;
  /** On Managed Instances, where their fee is known. */
  managedPerMonth?: number;
  /** As many as one instance holds, at most 1,000. */
  tasksPerInstance: number;
};

/** @returns undefined where Fargate has no such size, or no GPUs */
export function fargateCost(
  { service }: TaskRequest,
  tasks: number,
  hours: number,
  prices: PriceOverrides | undefined,
): FargateCost | undefined {
  const { task, assignPublicIp } = service;
  const isWindows = task.osFamily?.startsWith('WINDOWS') ?? false;
  const size = smallestFargateSizeFor(task.cpuUnits, task.memoryMiB, isWindows ? 'windows' : 'linux');
  if (!size || task.gpus > 0) return undefined;
  const share = (tasks * hours) / HOURS_PER_MONTH;
  const cost = (need: typeof task) => perMonth(share * fargateTaskHour({ ...need, ...size }, assignPublicIp, prices));
  const full = cost(task);
  return {
    ...size,
    perMonth: full,
    ...(isWindows || task.cpuArchitecture === 'ARM64'
      ? {}
      : { armPerMonth: cost({ ...task, cpuArchitecture: 'ARM64' }) }),
    spotPerMonth: perMonth((full / HOURS_PER_MONTH) * (1 - spotDiscount(prices))),
  };
}

/** Families without disks or extra network, as a fleet is usually built of; burstable ones for the smallest. */
const USUAL_TYPES = /^(t3|t3a|t4g|[cmr][6-8](i|a|g|i-flex))\./;

/** NVIDIA's, which the GPU-optimized AMI supports; g4ad has others. */
const GPU_TYPES = /^(g(?!4ad)|p)\d/;

/** The usual type whose instances hold the tasks for the least money; GPU types where GPUs are asked for. */
export function cheapestInstances(
  task: TaskRequest,
  tasks: number,
  prices: PriceOverrides | undefined,
): InstancesCost | undefined {
  let best: InstancesCost | undefined;
  for (const name of instanceTypeNames()) {
    if (!(task.gpus > 0 ? GPU_TYPES : USUAL_TYPES).test(name)) continue;
    const offer = instancesOf(name, task, tasks, prices);
    if (offer && (!best || offer.perMonth < best.perMonth)) best = offer;
  }
  return best;
}

/** What the tasks cost on instances of one type, whatever zone and attributes they ask for; undefined where none fits or has a price. */
export function instancesOf(
  instanceType: string,
  task: TaskRequest,
  tasks: number,
  prices: PriceOverrides | undefined,
): InstancesCost | undefined {
  const { osFamily, cpuArchitecture = 'X86_64' } = task.service.task;
  const kind = instanceKind({ instanceType, ...(osFamily ? { osFamily } : {}) }, 'any', {
    awsvpcTrunking: true,
    awsvpc: true,
  });
  if (!kind || kind.cpuArchitecture !== cpuArchitecture) return undefined;
  const identity = { id: instanceType, status: 'ACTIVE', agentConnected: true, launchType: 'EC2' } as const;
  const plain = { ...task, filters: task.filters.filter((filter) => RESOURCE_FILTERS.includes(filter)), memberOf: [] };
  const tasksPerInstance = fullRoom(plain, new ContainerInstanceState(identity, kind), 1000);
  const hour = instanceHour({ identity, kind }, prices);
  const onDemand = onDemandHour({ identity, kind }, prices);
  if (tasksPerInstance === 0 || hour === undefined || onDemand === undefined) return undefined;
  const instances = Math.ceil(tasks / tasksPerInstance);
  const fee = prices?.managedInstancesFeeHour?.[instanceType] ?? prices?.managedInstancesFeeHour?.default;
  return {
    instanceType,
    instances,
    perMonth: perMonth(instances * hour),
    ...(hour === onDemand ? {} : { onDemandPerMonth: perMonth(instances * onDemand) }),
    ...(fee === undefined ? {} : { managedPerMonth: perMonth(instances * (hour + fee)) }),
    tasksPerInstance,
  };
}

/**
 * How full an instance must be, 0–1, for its tasks to cost less than on Fargate; above 1 = never.
 * Example: an m5.large at 0.096 that holds 6 tasks of 0.02 each breaks even at 0.8, 5 tasks.
 */
export function breakEven(
  { instanceType, tasksPerInstance }: InstancesCost,
  task: TaskRequest,
  fargate: FargateCost,
  prices: PriceOverrides | undefined,
): { utilisation: number; tasksPerInstance: number } | undefined {
  const hour = instancesOf(instanceType, task, 1, prices)?.perMonth;
  const { service } = task;
  const { cpuUnits, memoryMiB } = fargate;
  const taskHour = fargateTaskHour({ ...service.task, cpuUnits, memoryMiB }, service.assignPublicIp, prices);
  if (hour === undefined || taskHour <= 0) return undefined;
  const tasks = hour / HOURS_PER_MONTH / taskHour;
  return { utilisation: Math.round((100 * tasks) / tasksPerInstance) / 100, tasksPerInstance: Math.ceil(tasks) };
}
