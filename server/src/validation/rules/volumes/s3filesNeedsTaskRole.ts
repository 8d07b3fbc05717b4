import { each, isBlank, isSet } from '../../../model/field.ts';
import { keyPlaceOf, placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const s3filesNeedsTaskRole = taskRule({
  id: 's3files-needs-task-role',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html',
  rationale: 'S3 Files are always mounted in the name of the task role.',
  messages: { role: 'A volume of S3 Files needs `taskRoleArn`: it is mounted with the task role.' },
  check(task, report) {
    if (!isBlank(task.taskRoleArn)) return;
    const volume = each(task.volumes).find((it) => isSet(it.s3filesVolumeConfiguration));
    if (!volume) return;
    const at = keyPlaceOf(volume, 's3filesVolumeConfiguration');
    const related = [{ at, message: 'This volume is mounted with the task role.' }];
    report(placeOf(task, 'taskRoleArn'), 'role', {}, [], related);
  },
});
