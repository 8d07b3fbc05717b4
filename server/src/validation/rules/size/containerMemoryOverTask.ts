import { containerLabel } from '../../../model/containerLabel.ts';
import { known } from '../../../model/field.ts';
import { taskSizeCounts } from '../../../model/taskSize.ts';
import { containerRule } from '../../rule.ts';

export const containerMemoryOverTask = containerRule({
  id: 'container-memory-over-task',
  severity: 'error',
  source: 'https://github.com/pulumi/pulumi-awsx/issues/1220',
  rationale:
    "RegisterTaskDefinition refuses it: \"The 'memory' setting for container 'worker' is greater than for the task.\"",
  messages: { over: '{container} may use {memory} MiB, the task has {limit}.' },
  check(container, report, task) {
    const limit = known(task.memory);
    const memory = known(container.memory);
    if (limit === undefined || memory === undefined || memory <= limit || !taskSizeCounts(task)) return;
    report(container.memory, 'over', { container: containerLabel(container), memory, limit });
  },
});
