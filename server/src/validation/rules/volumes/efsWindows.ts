import { each, isSet } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const efsWindows = taskRule({
  id: 'efs-windows',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html',
  rationale: 'Amazon EFS is for Linux containers; Windows containers on EC2 have FSx for Windows File Server.',
  messages: { windows: 'Windows containers cannot mount Amazon EFS.' },
  check(task, report) {
    if (!isWindows(task)) return;
    for (const volume of each(task.volumes))
      if (isSet(volume.efsVolumeConfiguration)) report(keyPlaceOf(volume, 'efsVolumeConfiguration'), 'windows');
  },
});
