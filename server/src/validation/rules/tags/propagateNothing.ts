import { isBlank, known } from '../../../model/field.ts';
import { createsService } from '../../../model/serviceForm.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const propagateNothing = serviceRule({
  id: 'propagate-nothing',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'Tags are copied to the tasks when they start, and there are none to copy.',
  messages: {
    service: '`propagateTags` copies the tags of the service to its tasks, and it has no `tags`.',
    task: '`propagateTags` copies the tags of the task definition to the tasks, and it has no `tags`.',
  },
  check(service, report, context) {
    const { task } = context;
    const from = known(service.propagateTags);
    if (from === 'SERVICE' && isBlank(service.tags) && createsService(service, context))
      report(service.propagateTags, 'service');
    if (from === 'TASK_DEFINITION' && task && isBlank(task.tags))
      report(service.propagateTags, 'task', {}, [], [{ at: placeOf(task, 'tags'), message: 'No `tags` here.' }]);
  },
});
