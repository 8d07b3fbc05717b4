import { containerLabel } from '../../../model/containerLabel.ts';
import { type Field, isBlank, known } from '../../../model/field.ts';
import { isWindows, neverRunsOn } from '../../../model/launchTypes.ts';
import { isSizeMissing } from '../../../model/taskSize.ts';
import { containerRule } from '../../rule.ts';

export const containerMemoryMissing = containerRule({
  id: 'container-memory-missing',
  severity: 'error',
  source: 'https://github.com/aws/aws-cli/issues/4453',
  rationale:
    "RegisterTaskDefinition refuses it: \"Invalid setting for container 'x'. At least one of 'memory' or 'memoryReservation' must be specified.\"",
  messages: {
    missing: '{container} needs `memory` or `memoryReservation`, as the task has no `memory`.',
    windows: {
      severity: 'warning',
      text: '{container} needs `memory`: that of the task is ignored for Windows containers.',
    },
  },
  check(container, report, task) {
    if (!isNothing(container.memory) || !isNothing(container.memoryReservation)) return;
    const notOnFargate = neverRunsOn(task, 'FARGATE');
    if (!notOnFargate && !isBlank(task.requiresCompatibilities)) return;
    const parameters = { container: containerLabel(container) };
    if (isSizeMissing(task.memory)) report(container, 'missing', parameters);
    else if (notOnFargate && isWindows(task) && known(task.memory)) report(container, 'windows', parameters);
  },
});

const isNothing = (memory: Field<number> | undefined): boolean => memory === undefined || known(memory) === 0;
