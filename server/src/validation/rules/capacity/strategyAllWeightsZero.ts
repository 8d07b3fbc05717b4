import { isAbsent, isOpen, itemsOf, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const strategyAllWeightsZero = serviceRule({
  id: 'strategy-all-weights-zero',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
  rationale:
    'A provider of weight 0 gets no tasks beyond its base. AWS refuses a strategy of such providers: "There are no capacity providers in the capacity provider strategy with a weight value greater than zero".',
  messages: {
    all: 'Every capacity provider has weight 0. Give at least one of them a higher `weight`.',
    one: {
      severity: 'warning',
      text: 'The only capacity provider has weight 0, so that it gets no tasks beyond its base.',
    },
  },
  check(service, report) {
    const { capacityProviderStrategy } = service;
    if (isOpen(capacityProviderStrategy)) return;
    const weights = itemsOf(capacityProviderStrategy).map((item) => {
      const provider = known(item);
      return provider && isAbsent(provider.weight) ? 0 : known(provider?.weight);
    });
    if (weights.length === 0 || weights.some((weight) => weight !== 0)) return;
    if (weights.length > 1) return report(keyPlaceOf(service, 'capacityProviderStrategy'), 'all');
    const { weight } = known(itemsOf(capacityProviderStrategy)[0])!;
    if (!isAbsent(weight)) report(weight, 'one');
  },
});
