import { itemsOf } from '../../../model/field.ts';
import { launchOf } from '../../../model/serviceLaunch.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

const MAXIMUM = 10;

export const placementConstraintsTotal = serviceRule({
  id: 'placement-constraints-total',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale: 'A task takes at most 10 placement constraints, those of its definition and of its service together.',
  messages: {
    own: 'A task can have at most 10 placement constraints, not {count}.',
    together: 'With the {others} of the task definition these are {count} placement constraints; a task can have 10.',
  },
  check(service, report, { task }) {
    const own = itemsOf(service.placementConstraints).length;
    const others = itemsOf(task?.placementConstraints).length;
    const count = own + others;
    if (own === 0 || count <= MAXIMUM || launchOf(service) === 'FARGATE') return;
    const related = others > 0 ? [{ at: task!.placementConstraints!, message: 'Those of the task definition.' }] : [];
    report(
      keyPlaceOf(service, 'placementConstraints'),
      others > 0 ? 'together' : 'own',
      { count, others },
      [],
      related,
    );
  },
});
