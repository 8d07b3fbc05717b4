import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../documents/parse.ts';
import { clusterOf } from '../../model/cluster.ts';
import { known } from '../../model/field.ts';
import type { FargatePrices, Prices } from '../../model/shapes.generated.ts';
import type { PriceOverrides } from '../../scheduler/types.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** The prices that a cluster file states, USD; undefined where it states none. */
export function pricesOf(prices: Prices | undefined): PriceOverrides | undefined {
  if (!prices) return undefined;
  const fargate = known(prices.fargate);
  const x86 = known(fargate?.X86_64);
  const plans = known(prices.savingsPlans);
  const discount = known(plans?.discount);
  return withoutUndefined({
    asOf: known(prices.asOf),
    fargateVcpuHour: known(x86?.perVCpuHourUsd),
    fargateGbHour: known(x86?.perGBHourUsd),
    fargateArm: rateOf(fargate?.ARM64),
    fargateWindows: rateOf(fargate?.WINDOWS),
    fargateSpotDiscount: known(fargate?.spotDiscount),
    ephemeralStorageGbHour: known(fargate?.ephemeralStoragePerGBHourUsd),
    publicIpv4Hour: known(prices.publicIpv4PerHourUsd),
    instanceHour: dictionary(prices.instanceTypes),
    instanceDiscount: discount === undefined ? undefined : discount * (known(plans?.coverage) ?? 1),
    managedInstancesFeeHour: dictionary(prices.managedInstancesFees),
  });
}

/** Those of the settings, in the form of a cluster file; what is not valid is left out. */
export function pricesOfSettings(prices: Readonly<Record<string, unknown>>): PriceOverrides | undefined {
  if (Object.keys(prices).length === 0) return undefined;
  const text = JSON.stringify({ prices });
  const cluster = clusterOf(parseDocument(TextDocument.create('settings:prices', 'ecs-cluster', 0, text)));
  return cluster?.form === 'own' ? pricesOf(known(cluster.cluster.prices)) : undefined;
}

const rateOf = (field: FargatePrices['ARM64']): { vcpuHour?: number; gbHour?: number } | undefined => {
  const rate = known(field);
  return rate && withoutUndefined({ vcpuHour: known(rate.perVCpuHourUsd), gbHour: known(rate.perGBHourUsd) });
};

const dictionary = (field: Prices['instanceTypes']): Record<string, number> | undefined => {
  const entries = known(field)?.entries.flatMap(({ key, value }) => {
    const number = known(value);
    return number === undefined ? [] : [[key, number] as const];
  });
  return entries && Object.fromEntries(entries);
};
