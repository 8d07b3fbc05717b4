import { each, known } from '../../../model/field.ts';
import { clusterRule } from '../../rule.ts';

const MOST_INSTANCES = 5000;

export const clusterInstanceCount = clusterRule({
  id: 'cluster-instance-count',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html',
  rationale: 'A cluster holds 5,000 container instances at most; the preview leaves out the rest.',
  messages: {
    many: 'With this entry the cluster has {total} container instances; ECS allows 5,000, and the preview takes no more.',
    none: { severity: 'information', text: 'A `count` of 0 adds no container instance.' },
  },
  check(cluster, report) {
    let total = 0;
    for (const { count } of each(cluster.containerInstances)) {
      const instances = count === undefined ? 1 : (known(count) ?? 0);
      if (known(count) === 0) report(count, 'none');
      total += Math.max(0, instances);
      if (total > MOST_INSTANCES && total - instances <= MOST_INSTANCES) report(count, 'many', { total });
    }
  },
});
