import {
  ECS_ANYWHERE_INSTANCE_HOUR,
  EPHEMERAL_STORAGE_GB_HOUR,
  EPHEMERAL_STORAGE_INCLUDED_GIB,
  FARGATE_PRICES,
  FARGATE_SPOT_LARGEST_DISCOUNT,
  type FargatePrice,
  HOURS_PER_MONTH,
  PRICES_AS_OF,
  PUBLIC_IPV4_HOUR,
} from '../facts/prices.ts';
import type { ContainerInstanceState } from './instances/containerInstance.ts';
import type { CostPreview } from './preview.ts';
import type { Simulation } from './simulation.ts';
import type { PriceOverrides, ServiceToPlace, TaskNeed } from './types.ts';

/**
 * What the previewed cluster costs a month: whole instances, used or idle, less `instanceDiscount`, and what tasks consume on Fargate
 * (Spot at full price, as its price varies).
 */
export function costOf({ cluster, state, fargate, outcomes }: Simulation): CostPreview {
  const unpriced = new Set<string>();
  const perHour = new Map(outcomes.map(({ task }) => [task.service, { usd: 0 }]));
  const charge = (service: ServiceToPlace, usd: number): void => {
    const sum = perHour.get(service);
    if (sum) sum.usd += usd;
  };
  const used = { cpu: 0, cpuLeft: 0, memory: 0, memoryLeft: 0 };
  const instancesPerHour = { paid: 0, onDemand: 0 };
  for (const instance of state.instances) {
    const { kind, remaining, identity } = instance;
    if (identity.status === 'INACTIVE') continue;
    used.cpu += kind.cpuUnits;
    used.cpuLeft += remaining.cpuUnits;
    used.memory += kind.memory.estimate;
    used.memoryLeft += remaining.memoryMiB;
    const price = instanceHour(instance, cluster.prices);
    if (price === undefined) unpriced.add(kind.instanceType);
    else {
      instancesPerHour.paid += price;
      instancesPerHour.onDemand += onDemandHour(instance, cluster.prices) ?? 0;
      shareOut(instance, price, charge);
    }
  }
  let fargatePerHour = 0;
  for (const { task, count } of fargate.placed) {
    const usd = count * fargateTaskHour(task.service.task, task.service.assignPublicIp, cluster.prices);
    fargatePerHour += usd;
    charge(task.service, usd);
  }
  return {
    currency: 'USD',
    pricesAsOf: cluster.prices?.asOf ?? PRICES_AS_OF,
    hoursPerMonth: HOURS_PER_MONTH,
    instancesPerMonth: perMonth(instancesPerHour.paid),
    instancesOnDemandPerMonth: perMonth(instancesPerHour.onDemand),
    fargatePerMonth: perMonth(fargatePerHour),
    totalPerMonth: perMonth(instancesPerHour.paid + fargatePerHour),
    idleShare: used.cpu === 0 ? 0 : cents(Math.min(used.cpuLeft / used.cpu, used.memoryLeft / used.memory)),
    unpriced: [...unpriced],
    services: [...perHour].map(([{ origin, name }, { usd }]) => ({ origin, name, perMonth: perMonth(usd) })),
  };
}

type Priced = Pick<ContainerInstanceState, 'identity' | 'kind'>;

/** USD, less `instanceDiscount`; for external instances what ECS Anywhere asks, undefined where no price is known. */
export function instanceHour(instance: Priced, prices: PriceOverrides | undefined): number | undefined {
  const price = onDemandHour(instance, prices);
  if (price === undefined || instance.identity.launchType === 'EXTERNAL') return price;
  return price * (1 - (prices?.instanceDiscount ?? 0));
}

/** The same without any discount. */
export function onDemandHour({ identity, kind }: Priced, prices: PriceOverrides | undefined): number | undefined {
  if (identity.launchType === 'EXTERNAL') return ECS_ANYWHERE_INSTANCE_HOUR;
  return prices?.instanceHour?.[kind.instanceType] ?? kind.facts?.pricePerHourUsd;
}

/** Divides an instance's price among its tasks by what they reserve, the larger share of CPU and memory; idle room goes along. */
function shareOut(
  { placed, kind }: ContainerInstanceState,
  price: number,
  charge: (service: ServiceToPlace, usd: number) => void,
): void {
  const weights = placed.map(
    ({ task, count }) => count * Math.max(task.cpuUnits / kind.cpuUnits, task.memoryMiB / kind.memory.estimate),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, { task }] of placed.entries()) {
    charge(task.service, price * (total > 0 ? weights[at]! / total : 1 / placed.length));
  }
}

/** USD for one task on Fargate, on demand, by its architecture and operating system. */
export function fargateTaskHour(task: TaskNeed, assignPublicIp: boolean, prices: PriceOverrides | undefined): number {
  const { vcpuHour, gbHour } = fargatePrice(task, prices);
  const storage = Math.max(0, (task.ephemeralStorageGiB ?? 0) - EPHEMERAL_STORAGE_INCLUDED_GIB);
  return (
    (task.cpuUnits / 1024) * vcpuHour +
    (task.memoryMiB / 1024) * gbHour +
    storage * (prices?.ephemeralStorageGbHour ?? EPHEMERAL_STORAGE_GB_HOUR) +
    (assignPublicIp ? (prices?.publicIpv4Hour ?? PUBLIC_IPV4_HOUR) : 0)
  );
}

function fargatePrice(task: TaskNeed, prices: PriceOverrides = {}): FargatePrice {
  if (task.osFamily?.startsWith('WINDOWS')) return { ...FARGATE_PRICES.windows, ...prices.fargateWindows };
  if (task.cpuArchitecture === 'ARM64') return { ...FARGATE_PRICES.linuxArm, ...prices.fargateArm };
  const { vcpuHour, gbHour } = FARGATE_PRICES.linuxX86;
  return { vcpuHour: prices.fargateVcpuHour ?? vcpuHour, gbHour: prices.fargateGbHour ?? gbHour };
}

/** 0–1; Spot's price varies, this is the most there is where nothing is stated. */
export const spotDiscount = (prices: PriceOverrides | undefined): number =>
  prices?.fargateSpotDiscount ?? FARGATE_SPOT_LARGEST_DISCOUNT;

/** USD, to the cent. */
export const perMonth = (usdPerHour: number): number => cents(usdPerHour * HOURS_PER_MONTH);

const cents = (usd: number): number => Math.round(usd * 100) / 100;
