import { each, isSet } from '../../../model/field.ts';
import { isRegisteredAsLinux, runsOn } from '../../../model/launchTypes.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const efsExternal = taskRule({
  id: 'efs-external',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html',
  rationale: 'AWS documents Amazon EFS for Fargate, EC2 and Managed Instances, not for external instances.',
  messages: { external: 'AWS documents no Amazon EFS volumes for external instances.' },
  check(task, report) {
    if (!runsOn(task, 'EXTERNAL') || !isRegisteredAsLinux(task)) return;
    for (const volume of each(task.volumes))
      if (isSet(volume.efsVolumeConfiguration)) report(keyPlaceOf(volume, 'efsVolumeConfiguration'), 'external');
  },
});
