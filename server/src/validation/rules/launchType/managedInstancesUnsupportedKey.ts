import { each, known } from '../../../model/field.ts';
import { runsOn, runsOnlyOn } from '../../../model/launchTypes.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { unsupportedKeys } from '../../../model/unsupported.ts';
import { keyPlaceOf, type View } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

/** Reported wherever they stand, by rules of their own. */
const ELSEWHERE = ['inferenceAccelerators', 'fsxWindowsFileServerVolumeConfiguration'];

export const managedInstancesUnsupportedKey = taskRule({
  id: 'managed-instances-unsupported-key',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-tasks-services.html',
  rationale: 'AWS lists parameters that a task definition for Managed Instances must not have.',
  messages: {
    key: 'Managed Instances do not support `{key}`.',
  },
  check(task, report) {
    if (!runsOn(task, 'MANAGED_INSTANCES')) return;
    const onlyThere = runsOnlyOn(task, 'MANAGED_INSTANCES');
    for (const view of viewsOf(task))
      for (const key of unsupportedKeys(task, view, 'MANAGED_INSTANCES')) {
        if (ELSEWHERE.includes(key)) continue;
        const place = keyPlaceOf(view, key);
        report(place, 'key', { key }, onlyThere ? [fix.remove(place)] : []);
      }
  },
});

const viewsOf = (task: TaskDefinition): View[] => [
  task,
  ...task.containers.flatMap((container) => [container, ...present(known(container.linuxParameters))]),
  ...each(task.volumes).flatMap((volume) => [volume, ...present(known(volume.host))]),
];

const present = (view: View | undefined): View[] => (view ? [view] : []);
