import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

const MAXIMUM = 10;

export const tooManyContainers = taskRule({
  id: 'too-many-containers',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html',
  rationale: 'RegisterTaskDefinition refuses it: "Too many containers." This quota cannot be raised.',
  messages: { tooMany: 'A task definition holds at most 10 containers, not {count}.' },
  check(task, report) {
    const count = task.containers.length;
    if (count <= MAXIMUM || task.mayHoldUnknownContainers) return;
    report(task.node && keyPlaceOf(task, 'containerDefinitions'), 'tooMany', { count });
  },
});
