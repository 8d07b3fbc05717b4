import { each, isSet } from '../../../model/field.ts';
import { runsOn, runsOnlyOn } from '../../../model/launchTypes.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const s3filesEc2 = taskRule({
  id: 's3files-ec2',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/s3files-volumes.html',
  rationale: 'Fargate and Managed Instances mount S3 Files; on EC2 the task fails when it starts.',
  messages: {
    only: 'EC2 cannot mount S3 Files. Use Fargate or Managed Instances.',
    also: { severity: 'warning', text: 'On EC2, one of the launch types, S3 Files cannot be mounted.' },
  },
  check(task, report) {
    if (!runsOn(task, 'EC2')) return;
    for (const volume of each(task.volumes))
      if (isSet(volume.s3filesVolumeConfiguration))
        report(keyPlaceOf(volume, 's3filesVolumeConfiguration'), runsOnlyOn(task, 'EC2') ? 'only' : 'also');
  },
});
