import { isBlank, known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const execNeedsTaskRole = serviceRule({
  id: 'exec-needs-task-role',
  severity: 'error',
  source: 'https://github.com/aws/aws-toolkit-jetbrains/issues/3649',
  rationale:
    'The agent inside the containers opens the session with the task role; the role of the container instance does not count: "The service couldn\'t be updated because a valid taskRoleArn is not being used".',
  messages: {
    noRole: 'ECS Exec needs a `taskRoleArn` in the task definition.',
  },
  check(service, report, { task }) {
    if (!task || known(service.enableExecuteCommand) !== true || !isBlank(task.taskRoleArn)) return;
    const related = [{ at: placeOf(task, 'taskRoleArn'), message: 'The task definition has no `taskRoleArn`.' }];
    report(service.enableExecuteCommand, 'noRole', {}, [], related);
  },
});
