import { each, known } from '../../../model/field.ts';
import { checkPartition, OTHER_PARTITION } from '../../arnPartition.ts';
import { taskRule } from '../../rule.ts';

export const volumeArnPartitionRegion = taskRule({
  id: 'volume-arn-partition-region',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  rationale:
    'The Regions of China, of GovCloud and of the European Sovereign Cloud are in partitions of their own; in another one there is nothing of that name.',
  messages: { partition: OTHER_PARTITION },
  check(task, report) {
    for (const volume of each(task.volumes)) {
      checkPartition(known(volume.efsVolumeConfiguration)?.fileSystemId, report);
      checkPartition(known(volume.s3filesVolumeConfiguration)?.fileSystemArn, report);
      checkPartition(known(volume.s3filesVolumeConfiguration)?.accessPointArn, report);
      const fsx = known(volume.fsxWindowsFileServerVolumeConfiguration);
      checkPartition(known(fsx?.authorizationConfig)?.credentialsParameter, report);
    }
  },
});
