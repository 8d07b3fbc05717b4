import { isAbsentOrZero, isBlank, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const securityMemoryLimit = containerRule({
  id: 'security-memory-limit',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale:
    'Beyond its reservation a container may take memory until its instance has none left, unless `memory` of its own or of the task limits it.',
  messages: {
    unlimited: 'Only `memoryReservation` is set: this container may take all memory of its instance. Add `memory`.',
  },
  check(container, report, task) {
    if (runsOn(task, 'FARGATE') || !isBlank(task.memory) || !isAbsentOrZero(container.memory)) return;
    if ((known(container.memoryReservation) ?? 0) > 0) report(placeOf(container, 'memory'), 'unlimited');
  },
});
