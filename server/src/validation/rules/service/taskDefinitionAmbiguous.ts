import { known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const taskDefinitionAmbiguous = serviceRule({
  id: 'task-definition-ambiguous',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definitions.html',
  rationale:
    'Which of several task definitions of one family the service will run is not in the files, so it is checked against none.',
  messages: {
    several:
      '{count} task definitions of the workspace are of the family that this service runs, none nearer than the others: it is checked against none.',
  },
  check(service, report, { candidates }) {
    if (candidates.length < 2 || known(service.taskDefinition) === undefined) return;
    const related = candidates.map((at) => ({ at, message: 'One of them.' }));
    report(service.taskDefinition, 'several', { count: candidates.length }, [], related);
  },
});
