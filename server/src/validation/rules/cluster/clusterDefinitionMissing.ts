import { clusterEntries } from '../../../model/clusterEntries.ts';
import { clusterRule } from '../../rule.ts';

export const clusterDefinitionMissing = clusterRule({
  id: 'cluster-definition-missing',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html',
  rationale: 'An entry that leads to no definition places nothing in the preview.',
  messages: {
    service: 'No service definition {path} is in the workspace; the entry places nothing.',
    task: 'No task definition {path} is in the workspace; the entry places nothing.',
  },
  check(cluster, report, context) {
    for (const entry of clusterEntries(cluster)) {
      if (context.hasDefinition(entry) === false) report(entry.at, entry.kind, { path: entry.path });
    }
  },
});
