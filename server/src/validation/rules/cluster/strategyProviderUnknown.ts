import { each, known } from '../../../model/field.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';
import { providerNames } from './clusterProviderUnknown.ts';

export const strategyProviderUnknown = serviceRule({
  id: 'strategy-provider-unknown',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
  rationale:
    'CreateService refuses capacity providers that are not associated with the cluster; the cluster file lists them.',
  messages: { unknown: 'The cluster file has no capacity provider {name}. It has: {known}.' },
  check(service, report, { cluster }) {
    const names = cluster && providerNames(cluster);
    if (!names) return;
    for (const { capacityProvider } of each(service.capacityProviderStrategy)) {
      const name = known(capacityProvider);
      if (!capacityProvider || name === undefined || name.includes(':') || names.includes(name)) continue;
      const meant = didYouMean(name, names);
      const fixes = meant ? [fix.set(capacityProvider, meant)] : [];
      report(capacityProvider, 'unknown', { name, known: names.join(', ') }, fixes, [
        { at: cluster, message: 'The cluster.' },
      ]);
    }
  },
});
