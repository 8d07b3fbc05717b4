import { known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const execPidTask = serviceRule({
  id: 'exec-pid-task',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  rationale: 'With one process namespace for all containers ECS Exec gets into only one of them.',
  messages: {
    one: 'The containers share a process namespace (`pidMode` task), so that ECS Exec works for one of them only.',
  },
  check(service, report, { task }) {
    if (!task || known(service.enableExecuteCommand) !== true) return;
    if (known(task.pidMode) !== 'task' || task.containers.length < 2) return;
    const related = [{ at: placeOf(task, 'pidMode'), message: 'One process namespace for all containers.' }];
    report(service.enableExecuteCommand, 'one', {}, [], related);
  },
});
