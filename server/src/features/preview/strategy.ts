import { each, known } from '../../model/field.ts';
import type { Cluster } from '../../model/shapes.generated.ts';
import type { CapacityProviderStrategyItem } from '../../scheduler/types.ts';

/** The items whose provider is known; weight and base default to 0, as the API has it. */
export const strategyOf = (field: Cluster['defaultCapacityProviderStrategy']): CapacityProviderStrategyItem[] =>
  each(field).flatMap((item) => {
    const capacityProvider = known(item.capacityProvider);
    return capacityProvider ? [{ capacityProvider, weight: known(item.weight) ?? 0, base: known(item.base) ?? 0 }] : [];
  });
