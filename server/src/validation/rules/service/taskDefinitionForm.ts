import { known } from '../../../model/field.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { isStandIn } from '../../../model/standIn.ts';
import { parseTaskDefinitionName } from '../../../model/taskDefinitionName.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

const LATEST = /:latest$/i;
const REVISION = /:([^:]+)$/;

export const taskDefinitionForm = serviceRule({
  id: 'task-definition-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'ECS knows a task definition by its family, by family and revision, or by its ARN. A bare family means its latest active revision.',
  messages: {
    form: '`taskDefinition` names a family, a family with a revision (web:3) or the ARN of a task definition.',
    latest: 'A revision is a number. For the latest active one, give the family alone.',
  },
  check(service, report, context) {
    const form = serviceForm(service, context);
    const { taskDefinition } = service;
    const text = known(taskDefinition);
    if (form === undefined || form === 'ecspresso' || !taskDefinition || !text) return;
    if (parseTaskDefinitionName(text)) return;
    const withoutTag = text.replace(LATEST, '');
    if (withoutTag !== text && parseTaskDefinitionName(withoutTag))
      report(taskDefinition, 'latest', {}, [fix.set(taskDefinition, withoutTag)]);
    else if (!isStandIn(REVISION.exec(text)?.[1] ?? '')) report(taskDefinition, 'form');
  },
});
