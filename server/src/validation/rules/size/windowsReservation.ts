import { known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

export const windowsReservation = containerRule({
  id: 'windows-reservation',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  rationale: 'Windows has no soft memory limit, so a reservation has no effect there.',
  messages: { unsupported: 'Windows containers do not support `memoryReservation`. Use `memory`.' },
  check(container, report, task) {
    if (isWindows(task) && known(container.memoryReservation)) report(container.memoryReservation, 'unsupported');
  },
});
