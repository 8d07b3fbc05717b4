import { each, known } from '../../../model/field.ts';
import { checkPartition, PARTITION_FACTS } from '../../arnPartition.ts';
import { taskRule } from '../../rule.ts';

export const volumeArnPartitionRegion = taskRule({
  id: 'volume-arn-partition-region',
  ...PARTITION_FACTS,
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
