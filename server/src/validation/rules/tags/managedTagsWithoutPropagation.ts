import { isBlank, known } from '../../../model/field.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const managedTagsWithoutPropagation = serviceRule({
  id: 'managed-tags-without-propagation',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'Managed tags reach the tasks anyway, but Cost Explorer splits costs by tags only where those of the service or the task definition are propagated.',
  messages: {
    none: '`enableECSManagedTags` is meant to go with `propagateTags`: SERVICE or TASK_DEFINITION.',
  },
  check(service, report) {
    if (known(service.enableECSManagedTags) !== true) return;
    if (isBlank(service.propagateTags) || known(service.propagateTags) === 'NONE')
      report(placeOf(service, 'propagateTags'), 'none');
  },
});
