import { isSet, known } from '../../../model/field.ts';
import { neverRunsOn } from '../../../model/launchTypes.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const ephemeralStorageNotFargate = taskRule({
  id: 'ephemeral-storage-not-fargate',
  severity: 'warning',
  source: 'https://github.com/aws/amazon-ecs-agent/issues/4520',
  rationale: 'Only Fargate gives a task a disk of its own. Elsewhere the task uses the disk of the instance.',
  messages: {
    ignored: '`ephemeralStorage` has no effect: only Fargate gives a task a disk of its own.',
  },
  check(task, report) {
    const sizeInGiB = known(known(task.ephemeralStorage)?.sizeInGiB);
    if (!isSet(task.ephemeralStorage) || (sizeInGiB !== undefined && sizeInGiB <= 20)) return; // that is refused anywhere
    if (neverRunsOn(task, 'FARGATE') && neverRunsOn(task, 'MANAGED_INSTANCES'))
      report(keyPlaceOf(task, 'ephemeralStorage'), 'ignored');
  },
});
