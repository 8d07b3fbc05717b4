import {
  EPHEMERAL_STORAGE_GB_HOUR,
  EPHEMERAL_STORAGE_INCLUDED_GIB,
  FARGATE_PRICES,
  HOURS_PER_MONTH,
  PRICES_AS_OF,
} from '../facts/prices.ts';
import type { CostPreview } from './preview.ts';
import type { Simulation } from './simulation.ts';
import type { PriceOverrides, TaskNeed } from './types.ts';

/** What the previewed cluster costs a month: whole instances, used or idle, and what tasks consume on Fargate (Spot at full price). */
export function costOf({ cluster, state, fargate }: Simulation): CostPreview {
  const unpriced = new Set<string>();
  let instancesPerHour = 0;
  let [cpu, cpuLeft, memory, memoryLeft] = [0, 0, 0, 0];
  for (const { kind, remaining, identity } of state.instances) {
    if (identity.status === 'INACTIVE') continue;
    cpu += kind.cpuUnits;
    cpuLeft += remaining.cpuUnits;
    memory += kind.memory.estimate;
    memoryLeft += remaining.memoryMiB;
    const price =
      identity.launchType === 'EXTERNAL'
        ? 0
        : instanceHour(kind.instanceType, kind.facts?.pricePerHourUsd, cluster.prices);
    if (price === undefined) unpriced.add(kind.instanceType);
    else instancesPerHour += price;
  }
  let fargatePerHour = 0;
  for (const { task, count } of fargate.placed)
    fargatePerHour += count * fargateTaskHour(task.service.task, cluster.prices);
  const instancesPerMonth = cents(instancesPerHour * HOURS_PER_MONTH);
  const fargatePerMonth = cents(fargatePerHour * HOURS_PER_MONTH);
  return {
    currency: 'USD',
    pricesAsOf: PRICES_AS_OF,
    hoursPerMonth: HOURS_PER_MONTH,
    instancesPerMonth,
    fargatePerMonth,
    totalPerMonth: cents(instancesPerMonth + fargatePerMonth),
    idleShare: cpu === 0 ? 0 : Math.round(100 * Math.min(cpuLeft / cpu, memoryLeft / memory)) / 100,
    unpriced: [...unpriced],
  };
}

/** USD; undefined where no price is known. */
export function instanceHour(
  type: string,
  listed: number | undefined,
  prices: PriceOverrides | undefined,
): number | undefined {
  const price = prices?.instanceHour?.[type] ?? listed;
  return price === undefined ? undefined : price * (1 - (prices?.instanceDiscount ?? 0));
}

/** USD for one task on Fargate, on demand, by its architecture and operating system. */
export function fargateTaskHour(task: TaskNeed, prices: PriceOverrides | undefined): number {
  const isWindows = task.osFamily?.startsWith('WINDOWS') ?? false;
  const list = isWindows
    ? FARGATE_PRICES.windows
    : task.cpuArchitecture === 'ARM64'
      ? FARGATE_PRICES.linuxArm
      : FARGATE_PRICES.linuxX86;
  const storage = Math.max(0, (task.ephemeralStorageGiB ?? 0) - EPHEMERAL_STORAGE_INCLUDED_GIB);
  return (
    (task.cpuUnits / 1024) * (prices?.fargateVcpuHour ?? list.vcpuHour) +
    (task.memoryMiB / 1024) * (prices?.fargateGbHour ?? list.gbHour) +
    storage * EPHEMERAL_STORAGE_GB_HOUR
  );
}

const cents = (usd: number): number => Math.round(usd * 100) / 100;
