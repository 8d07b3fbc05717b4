import { each, isSet, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const fsxWindowsOnly = taskRule({
  id: 'fsx-windows-only',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html',
  rationale:
    'The task stops elsewhere: "task with FSx for Windows File Server volumes is only supported on Windows container instance".',
  messages: { only: 'FSx for Windows File Server works with Windows containers on EC2 only, not {where}.' },
  check(task, report) {
    const where = whyNot(task);
    if (!where) return;
    for (const volume of each(task.volumes))
      if (isSet(volume.fsxWindowsFileServerVolumeConfiguration))
        report(keyPlaceOf(volume, 'fsxWindowsFileServerVolumeConfiguration'), 'only', { where });
  },
});

function whyNot(task: TaskDefinition): string | undefined {
  if (runsOn(task, 'FARGATE')) return 'on Fargate';
  if (runsOn(task, 'MANAGED_INSTANCES')) return 'on Managed Instances';
  return known(known(task.runtimePlatform)?.operatingSystemFamily) === 'LINUX' ? 'on Linux' : undefined;
}
