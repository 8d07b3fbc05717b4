import { clusterEntries } from '../../../model/clusterEntries.ts';
import { each } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { clusterRule } from '../../rule.ts';

export const clusterDuplicate = clusterRule({
  id: 'cluster-duplicate',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html',
  rationale: 'Two entries with one name contradict each other, and nothing says which of them is meant.',
  messages: {
    provider: 'There are two capacity providers called {name}.',
    subnet: 'The subnet {name} is listed twice.',
    instance: 'The instance {name} is listed twice.',
    service: '{name} is listed twice; a service is placed once.',
  },
  check(cluster, report) {
    const services = clusterEntries(cluster).filter(({ kind }) => kind === 'service');
    const names = {
      provider: each(cluster.capacityProviders).map(({ name }) => name),
      subnet: each(cluster.subnets).map(({ subnetId }) => subnetId),
      instance: each(cluster.containerInstances).map(({ ec2InstanceId }) => ec2InstanceId),
      service: services.map(({ at }) => at),
    };
    for (const what of ['provider', 'subnet', 'instance', 'service'] as const) {
      for (const { again, first, value } of repeatedIn(names[what]))
        report(again, what, { name: value }, [], [{ at: first, message: 'first here' }]);
    }
  },
});
