import { parseArn, partitionOf } from '../../../model/arn.ts';
import { each, type Field, known } from '../../../model/field.ts';
import { secretReferencesOf } from '../../../model/secretSource.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

export const arnPartitionRegion = taskRule({
  id: 'arn-partition-region',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  rationale:
    'The Regions of China, of GovCloud and of the European Sovereign Cloud are in partitions of their own; in another one there is nothing of that name.',
  messages: { partition: 'ARNs of Region {region} begin with arn:{partition}:, not arn:{written}:.' },
  check(task, report) {
    for (const field of arnsOf(task)) {
      const arn = parseArn(known(field) ?? '');
      const partition = arn && partitionOf(arn.region);
      if (!field || !arn?.partition.startsWith('aws') || !partition || arn.partition === partition) continue;
      const changed = `arn:${partition}${known(field)!.slice(`arn:${arn.partition}`.length)}`;
      report(field, 'partition', { region: arn.region, partition, written: arn.partition }, [fix.set(field, changed)]);
    }
  },
});

/** Every value that ECS reads as an ARN with a Region in it. */
const arnsOf = (task: TaskDefinition): (Field<string> | undefined)[] => [
  ...task.containers.flatMap((container) => [
    ...secretReferencesOf(container).map(({ valueFrom }) => valueFrom),
    known(container.repositoryCredentials)?.credentialsParameter,
  ]),
  ...each(task.volumes).flatMap((volume) => [
    known(volume.efsVolumeConfiguration)?.fileSystemId,
    known(volume.s3filesVolumeConfiguration)?.fileSystemArn,
    known(volume.s3filesVolumeConfiguration)?.accessPointArn,
    known(known(volume.fsxWindowsFileServerVolumeConfiguration)?.authorizationConfig)?.credentialsParameter,
  ]),
];
