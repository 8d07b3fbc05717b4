import { HOURS_PER_MONTH } from '../../facts/prices.ts';
import { isFargate } from '../fargate.ts';
import { plural } from '../plural.ts';
import type { Preview } from '../preview.ts';
import type { Simulation } from '../simulation.ts';
import type { Cluster } from '../types.ts';
import { type Advice, MODE_NAMES } from './advise.ts';
import type { ServiceModes } from './compareModes.ts';
import { fargateCost } from './modeCosts.ts';

/** What all services together cost in each mode, USD a month, and which one to take. */
export type WorkspaceModes = {
  /** As previewed: whole instances and what runs on Fargate. */
  asPreviewed: number;
  /** Every service but daemons on Fargate, with ARM64 where it runs Linux, and on Spot; absent where one cannot run there. */
  fargate?: number;
  fargateArm?: number;
  fargateSpot?: number;
  /** Every service but daemons on as few instances of its own type as hold it; without the stated discount; Managed Instances. */
  ec2?: number;
  ec2OnDemand?: number;
  managed?: number;
  /** How full the instances must be to cost as much as Fargate would for their tasks, and with how many tasks they are. */
  breakEven?: { utilisation: number; tasks: number };
} & Advice;

/** @param services of all outcomes, in their order */
export function workspaceModes(
  services: readonly ServiceModes[],
  simulation: Simulation,
  preview: Preview,
): WorkspaceModes {
  const movable = services.filter((_, at) => simulation.outcomes[at]!.task.service.schedulingStrategy === 'REPLICA');
  const even = breakEvenOfAll(simulation, preview);
  const advice = overall(movable.length > 0 ? movable : services);
  return {
    asPreviewed: preview.cost.totalPerMonth,
    ...sums(movable, simulation.cluster),
    ...(even ? { breakEven: even } : {}),
    ...advice,
    reasons: [...advice.reasons, ...(even && services.length > 1 ? [inWords(even, preview.cost.idleShare)] : [])],
  };
}

type Sums = Omit<WorkspaceModes, 'asPreviewed' | 'breakEven' | keyof Advice>;

/** Each only where every service has it, and where it says something of its own. */
function sums(services: readonly ServiceModes[], { prices }: Cluster): Sums {
  const of = <Key extends keyof Sums>(
    key: Key,
    cost: (service: ServiceModes) => number | undefined,
  ): Pick<Sums, Key> => {
    const costs = services.map(cost);
    if (costs.length === 0 || costs.includes(undefined)) return {} as Pick<Sums, Key>;
    return { [key]: rounded(costs.reduce<number>((sum, usd) => sum + (usd ?? 0), 0)) } as Pick<Sums, Key>;
  };
  return {
    ...of('fargate', ({ fargate }) => fargate?.perMonth),
    ...of('fargateArm', ({ fargate }) => fargate?.armPerMonth ?? fargate?.perMonth),
    ...of('fargateSpot', ({ fargate }) => fargate?.spotPerMonth),
    ...of('ec2', ({ ec2 }) => ec2?.perMonth),
    ...(prices?.instanceDiscount ? of('ec2OnDemand', ({ ec2 }) => ec2?.onDemandPerMonth) : {}),
    ...of('managed', ({ ec2 }) => ec2?.managedPerMonth),
  };
}

/**
 * Example: instances that cost 100 and are half full run ten tasks that would cost 80 on Fargate. They break even 62.5 % full, with
 * 13 tasks. Daemons are left out, as Fargate needs none.
 * @returns undefined where there are no such instances, or a task on them cannot run on Fargate
 */
function breakEvenOfAll({ outcomes, cluster }: Simulation, { cost }: Preview): WorkspaceModes['breakEven'] {
  const onInstances = outcomes.flatMap(({ task, placed }) => {
    if (task.service.schedulingStrategy === 'DAEMON') return [];
    const tasks = [...placed].reduce((sum, [target, count]) => (isFargate(target) ? sum : sum + count), 0);
    return tasks > 0 ? [{ tasks, fargate: fargateCost(task, tasks, HOURS_PER_MONTH, cluster.prices)?.perMonth }] : [];
  });
  const tasks = onInstances.reduce((sum, it) => sum + it.tasks, 0);
  const fargate = onInstances.reduce((sum, it) => sum + (it.fargate ?? Number.NaN), 0);
  if (!(fargate > 0) || cost.instancesPerMonth === 0 || cost.unpriced.length > 0) return undefined;
  const share = cost.instancesPerMonth / fargate;
  return { utilisation: rounded((1 - cost.idleShare) * share), tasks: Math.ceil(tasks * share) };
}

function inWords({ utilisation, tasks }: { utilisation: number; tasks: number }, idleShare: number): string {
  if (utilisation > 1) return 'Even full, the cluster’s instances would cost more than Fargate for the same tasks.';
  const [full, needed] = [1 - idleShare, utilisation].map((share) => `${Math.round(100 * share)} %`);
  return `The cluster’s instances are ${full} full and cost less than Fargate from ${needed} on, with ${plural(tasks, 'task')} like these.`;
}

const rounded = (usd: number): number => Math.round(100 * usd) / 100;

/** One mode for all only where each service is advised the same. */
function overall(services: readonly ServiceModes[]): Advice {
  const modes = new Map<Advice['mode'], string[]>();
  for (const { mode, name } of services) modes.set(mode, [...(modes.get(mode) ?? []), name]);
  const [first, ...others] = [...modes.keys()];
  if (!first)
    return { mode: 'FARGATE', reasons: ['There is nothing to run yet; Fargate costs nothing until there is.'] };
  if (others.length === 0)
    return { mode: first, reasons: services.length === 1 ? services[0]!.reasons : ['Each service is best off so.'] };
  const most = [...modes].reduce((best, entry) => (entry[1].length > best[1].length ? entry : best));
  return { mode: most[0], reasons: [...modes].map(([mode, names]) => `${MODE_NAMES[mode]}: ${names.join(', ')}.`) };
}
