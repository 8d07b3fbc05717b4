import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const taskDefinitionAmbiguous = serviceRule({
  id: 'task-definition-ambiguous',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definitions.html',
  rationale:
    'Which of several task definitions the service will run is not in the files, so it is checked against none. The nearest one of its family is taken, or the one that ecspresso.yml names beside it.',
  messages: {
    several:
      '{count} task definitions of the workspace fit this service equally well: it is checked against none of them.',
  },
  check(service, report, { candidates }) {
    if (candidates.length < 2) return;
    const related = candidates.map((at) => ({ at, message: 'One of them.' }));
    report(placeOf(service, 'taskDefinition'), 'several', { count: candidates.length }, [], related);
  },
});
