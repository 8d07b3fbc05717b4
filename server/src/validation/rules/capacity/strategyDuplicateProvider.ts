import { each } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { serviceRule } from '../../rule.ts';

export const strategyDuplicateProvider = serviceRule({
  id: 'strategy-duplicate-provider',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
  rationale: 'A strategy says once how many of the tasks a capacity provider gets.',
  messages: {
    twice: 'The strategy has the capacity provider {provider} twice.',
  },
  check(service, report) {
    const providers = each(service.capacityProviderStrategy).map(({ capacityProvider }) => capacityProvider);
    for (const { again, first, value } of repeatedIn(providers))
      report(again, 'twice', { provider: value }, [], [{ at: first, message: 'The first time.' }]);
  },
});
