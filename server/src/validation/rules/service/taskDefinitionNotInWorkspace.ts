import { known } from '../../../model/field.ts';
import type { ServiceContext } from '../../../model/serviceContext.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { parseTaskDefinitionName } from '../../../model/taskDefinitionName.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

/** `api` and `app` are two families. */
const SHORTEST_TO_COMPARE = 5;

export const taskDefinitionNotInWorkspace = serviceRule({
  id: 'task-definition-not-in-workspace',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'A family that differs by a letter or two from one of the workspace is probably a slip, and the service is not checked against it.',
  messages: {
    near: 'No task definition of the workspace has the family {family}. Did you mean {near}?',
  },
  check(service, report, context) {
    if (context.task || context.candidates.length > 0 || serviceForm(service, context) === 'ecspresso') return;
    const { taskDefinition } = service;
    const name = parseTaskDefinitionName(known(taskDefinition) ?? '');
    if (!taskDefinition || !name || context.families.includes(name.family)) return;
    if (name.family.length < SHORTEST_TO_COMPARE) return;
    const near = didYouMean(name.family, freeFamilies(context));
    if (near === undefined || differsByANumber(name.family, near)) return;
    const meant = name.before + near + name.revision;
    report(taskDefinition, 'near', { family: name.family, near }, [fix.set(taskDefinition, meant)]);
  },
});

/** Those that no other service runs. */
function freeFamilies({ families, services }: ServiceContext): string[] {
  const used = services.map(({ taskDefinition }) => parseTaskDefinitionName(known(taskDefinition) ?? '')?.family);
  return families.filter((family) => !used.includes(family));
}

/** `worker-1` and `worker-2` are siblings. */
const differsByANumber = (a: string, b: string): boolean => a.replace(/\d+/g, '') === b.replace(/\d+/g, '');
