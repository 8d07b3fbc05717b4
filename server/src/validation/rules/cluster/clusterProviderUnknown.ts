import { clusterEntries } from '../../../model/clusterEntries.ts';
import { each, type Field, isOpen, known } from '../../../model/field.ts';
import { FARGATE_PROVIDERS } from '../../../model/serviceLaunch.ts';
import type { Cluster } from '../../../model/shapes.generated.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { clusterRule } from '../../rule.ts';

export const clusterProviderUnknown = clusterRule({
  id: 'cluster-provider-unknown',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
  rationale:
    'A strategy may only name capacity providers that are associated with the cluster; tasks of others find no place.',
  messages: { unknown: 'The cluster has no capacity provider {name}. It has: {known}.' },
  check(cluster, report) {
    const names = providerNames(cluster);
    if (!names) return;
    for (const field of namedProviders(cluster)) {
      const name = known(field);
      if (name === undefined || names.includes(name)) continue;
      const meant = didYouMean(name, names);
      report(field, 'unknown', { name, known: names.join(', ') }, meant ? [fix.set(field, meant)] : []);
    }
  },
});

/** Those that every cluster has included; undefined where a template may add some. */
export function providerNames({ capacityProviders }: Cluster): string[] | undefined {
  if (isOpen(capacityProviders)) return undefined;
  const names = each(capacityProviders).map(({ name }) => known(name));
  return names.includes(undefined) ? undefined : [...FARGATE_PROVIDERS, ...(names as string[])];
}

function namedProviders(cluster: Cluster): Field<string>[] {
  const strategies = [
    cluster.defaultCapacityProviderStrategy,
    ...clusterEntries(cluster).map((entry) =>
      entry.kind === 'task' ? entry.view?.capacityProviderStrategy : undefined,
    ),
  ];
  return [
    ...strategies.flatMap((strategy) => each(strategy).flatMap(({ capacityProvider }) => capacityProvider ?? [])),
    ...each(cluster.containerInstances).flatMap(({ capacityProviderName }) => capacityProviderName ?? []),
  ];
}
