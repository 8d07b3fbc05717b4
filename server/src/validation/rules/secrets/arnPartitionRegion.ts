import { known } from '../../../model/field.ts';
import { secretReferencesOf } from '../../../model/secretSource.ts';
import { checkPartition, PARTITION_FACTS } from '../../arnPartition.ts';
import { containerRule } from '../../rule.ts';

export const arnPartitionRegion = containerRule({
  id: 'arn-partition-region',
  ...PARTITION_FACTS,
  check(container, report) {
    for (const { valueFrom } of secretReferencesOf(container)) checkPartition(valueFrom, report);
    checkPartition(known(container.repositoryCredentials)?.credentialsParameter, report);
  },
});
