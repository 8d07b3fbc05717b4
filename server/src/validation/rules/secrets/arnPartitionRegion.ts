import { known } from '../../../model/field.ts';
import { secretReferencesOf } from '../../../model/secretSource.ts';
import { checkPartition, OTHER_PARTITION } from '../../arnPartition.ts';
import { containerRule } from '../../rule.ts';

export const arnPartitionRegion = containerRule({
  id: 'arn-partition-region',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  rationale:
    'The Regions of China, of GovCloud and of the European Sovereign Cloud are in partitions of their own; in another one there is nothing of that name.',
  messages: { partition: OTHER_PARTITION },
  check(container, report) {
    for (const { valueFrom } of secretReferencesOf(container)) checkPartition(valueFrom, report);
    checkPartition(known(container.repositoryCredentials)?.credentialsParameter, report);
  },
});
