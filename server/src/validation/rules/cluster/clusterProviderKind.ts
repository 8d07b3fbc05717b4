import { each, known } from '../../../model/field.ts';
import { clusterRule } from '../../rule.ts';

export const clusterProviderKind = clusterRule({
  id: 'cluster-provider-kind',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html',
  rationale:
    'A capacity provider launches either an Auto Scaling group’s instances or Managed Instances; ECS keeps some names to itself.',
  messages: {
    neither: 'Say what it launches: `autoScalingGroup` or `managedInstancesProvider`. The preview leaves it out.',
    both: 'A capacity provider has `autoScalingGroup` or `managedInstancesProvider`, not both.',
    reserved: 'A name may not begin with `aws`, `ecs` or `fargate`.',
  },
  check(cluster, report) {
    for (const provider of each(cluster.capacityProviders)) {
      const { name, autoScalingGroup, managedInstancesProvider, open } = provider;
      const mayBeFargate = name?.state === 'placeholder';
      if (/^(aws|ecs|fargate)/i.test(known(name) ?? '')) report(name, 'reserved');
      else if (!autoScalingGroup && !managedInstancesProvider && !open && !mayBeFargate) report(provider, 'neither');
      if (autoScalingGroup && managedInstancesProvider && !open) report(managedInstancesProvider, 'both');
    }
  },
});
