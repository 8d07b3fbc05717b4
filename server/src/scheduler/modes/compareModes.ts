import { HOURS_PER_MONTH } from '../../facts/prices.ts';
import type { Preview } from '../preview.ts';
import type { Outcome, Simulation } from '../simulation.ts';
import { toPreview } from '../toPreview.ts';
import type { Cluster, Load, ServiceToPlace } from '../types.ts';
import { type Advice, advise } from './advise.ts';
import {
  breakEven,
  cheapestInstances,
  type FargateCost,
  fargateCost,
  type InstancesCost,
  instancesOf,
} from './modeCosts.ts';
import { type WorkspaceModes, workspaceModes } from './workspaceModes.ts';

/** What each service and the whole workspace cost in each mode, USD a month, and which one to take. */
export type ModeComparison = {
  pricesAsOf: string;
  /** Share of the cluster's instances that no task reserves, 0–1. */
  idleShare: number;
  services: ServiceModes[];
  workspace: WorkspaceModes;
};

export type ServiceModes = {
  origin: string;
  name: string;
  /** The load that was taken: `averageCount` or the desired count, for so many hours. */
  tasks: number;
  hoursPerMonth: number;
  pattern: Load['pattern'];
  /** Its share of what is previewed. */
  asPreviewed: number;
  ec2?: InstancesCost;
  fargate?: FargateCost;
  /** From how full an instance on EC2 is cheaper than Fargate. */
  breakEven?: { utilisation: number; tasksPerInstance: number };
} & Advice;

/** Plain EC2, ECS on EC2 or Fargate? For each service as it is previewed, and for all together. */
export function* compareModesInSteps(
  simulation: Simulation,
  services: readonly ServiceToPlace[],
): Generator<unknown, ModeComparison> {
  const { cluster } = simulation;
  const preview = toPreview(simulation, services);
  const compared: ServiceModes[] = [];
  for (const outcome of simulation.outcomes) {
    yield;
    compared.push(serviceModes(outcome, preview, cluster, services.length === 1));
  }
  const { pricesAsOf, idleShare } = preview.cost;
  return { pricesAsOf, idleShare, services: compared, workspace: workspaceModes(compared, simulation, preview) };
}

/** The same for one service. @param isAlone there is no other */
export function serviceModes(outcome: Outcome, preview: Preview, cluster: Cluster, isAlone: boolean): ServiceModes {
  const { task, desiredCount } = outcome;
  const { service } = task;
  const isLoneTask = isAlone && service.kind === 'standalone' && service.desiredCount === 1;
  const { prices } = cluster;
  const {
    pattern = 'unknown',
    averageCount: tasks = desiredCount,
    hoursPerMonth = HOURS_PER_MONTH,
  } = service.load ?? {};
  const costs =
    service.schedulingStrategy === 'DAEMON' ? {} : costsOf(outcome, preview, { tasks, hoursPerMonth, prices });
  const shown = preview.cost.services.find(({ origin, name }) => origin === service.origin && name === service.name);
  return {
    origin: service.origin,
    name: service.name,
    tasks,
    hoursPerMonth,
    pattern,
    asPreviewed: shown?.perMonth ?? 0,
    ...costs,
    ...advise({ task, pattern, ...costs, hasReserved: (prices?.instanceDiscount ?? 0) > 0, isLoneTask }),
  };
}

function costsOf(
  { task, desiredCount, placed }: Outcome,
  preview: Preview,
  { tasks, hoursPerMonth, prices }: { tasks: number; hoursPerMonth: number; prices: Cluster['prices'] },
): Pick<ServiceModes, 'ec2' | 'fargate' | 'breakEven'> {
  const most = Math.max(desiredCount, tasks);
  const usual = placed.size > 0 ? usualType(preview, task.service) : undefined;
  const ec2 = (usual && instancesOf(usual, task, most, prices)) ?? cheapestInstances(task, most, prices);
  const fargate = fargateCost(task, tasks, hoursPerMonth, prices);
  const even = ec2 && fargate && breakEven(ec2, task, fargate, prices);
  return { ...(ec2 ? { ec2 } : {}), ...(fargate ? { fargate } : {}), ...(even ? { breakEven: even } : {}) };
}

/** The instance type that most of the service's tasks run on, if any do. */
function usualType({ instances }: Preview, { name, origin }: ServiceToPlace): string | undefined {
  const counts = new Map<string, number>();
  for (const { instanceType, tasks } of instances) {
    const own = tasks.filter((task) => task.service === name && task.origin === origin).length;
    if (own > 0) counts.set(instanceType, (counts.get(instanceType) ?? 0) + own);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
