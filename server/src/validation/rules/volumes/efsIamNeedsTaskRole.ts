import { each, isBlank, known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const efsIamNeedsTaskRole = taskRule({
  id: 'efs-iam-needs-task-role',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html',
  rationale:
    'With IAM authorization the volume is mounted in the name of the task role; without one the task does not start.',
  messages: { role: 'EFS with `iam` ENABLED needs `taskRoleArn`: the volume is mounted with the task role.' },
  check(task, report) {
    if (!isBlank(task.taskRoleArn)) return;
    for (const volume of each(task.volumes)) {
      const iam = known(known(volume.efsVolumeConfiguration)?.authorizationConfig)?.iam;
      if (!iam || known(iam) !== 'ENABLED') continue;
      const related = [{ at: iam, message: 'This volume is mounted with the task role.' }];
      return report(placeOf(task, 'taskRoleArn'), 'role', {}, [], related);
    }
  },
});
