import { known } from '../../model/field.ts';
import type { Prices } from '../../model/shapes.generated.ts';
import type { PriceOverrides } from '../../scheduler/types.ts';
import { withoutUndefined } from './instanceShape.ts';

/** The prices that a cluster file states, USD; undefined where it states none. */
export function pricesOf(prices: Prices | undefined): PriceOverrides | undefined {
  if (!prices) return undefined;
  const x86 = known(known(prices.fargate)?.X86_64);
  const plans = known(prices.savingsPlans);
  const discount = known(plans?.discount);
  return withoutUndefined({
    fargateVcpuHour: known(x86?.perVCpuHourUsd),
    fargateGbHour: known(x86?.perGBHourUsd),
    instanceHour: dictionary(prices.instanceTypes),
    instanceDiscount: discount === undefined ? undefined : discount * (known(plans?.coverage) ?? 1),
    managedInstancesFeeHour: dictionary(prices.managedInstancesFees),
  });
}

const dictionary = (field: Prices['instanceTypes']): Record<string, number> | undefined => {
  const entries = known(field)?.entries.flatMap(({ key, value }) => {
    const number = known(value);
    return number === undefined ? [] : [[key, number] as const];
  });
  return entries && Object.fromEntries(entries);
};
