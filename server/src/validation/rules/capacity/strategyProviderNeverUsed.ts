import { each, isAbsentOrZero, known } from '../../../model/field.ts';
import type { CapacityProviderStrategyItem } from '../../../model/shapes.generated.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const strategyProviderNeverUsed = serviceRule({
  id: 'strategy-provider-never-used',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
  rationale:
    'Tasks are shared out by weight after the base is met. A provider with neither never gets one, not even when the others are full.',
  messages: {
    never: '{provider} has neither a `weight` nor a `base` above 0, so that no task runs on it.',
  },
  check(service, report) {
    const items = each(service.capacityProviderStrategy);
    if (!items.some(({ weight }) => (known(weight) ?? 0) > 0)) return;
    for (const item of items)
      if (isAbsentOrZero(item.weight) && isAbsentOrZero(item.base))
        report(placeOf(item, 'weight'), 'never', { provider: labelOf(item) });
  },
});

function labelOf({ capacityProvider }: CapacityProviderStrategyItem): string {
  const name = known(capacityProvider);
  return name === undefined ? 'This capacity provider' : `The capacity provider ${name}`;
}
