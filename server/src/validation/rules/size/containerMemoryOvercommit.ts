import { known } from '../../../model/field.ts';
import { taskSizeCounts } from '../../../model/taskSize.ts';
import { whereSumExceeds } from '../../../model/whereSumExceeds.ts';
import { taskRule } from '../../rule.ts';

export const containerMemoryOvercommit = taskRule({
  id: 'container-memory-overcommit',
  severity: 'information',
  source: 'https://github.com/aws/amazon-ecs-agent/blob/master/agent/api/task/task_linux.go',
  rationale:
    'Accepted, as each container fits by itself. When they use what they may, the kernel ends a process at the limit of the task before any container reaches its own.',
  messages: { overcommitted: 'The containers may use {sum} MiB together, the task has {limit}.' },
  check(task, report) {
    const limit = known(task.memory);
    if (limit === undefined || !taskSizeCounts(task)) return;
    const limits = task.containers.map(({ memory }) => memory);
    if (limits.some((memory) => (known(memory) ?? 0) > limit)) return;
    const exceeds = whereSumExceeds(limits, limit);
    if (exceeds) report(exceeds.at, 'overcommitted', { sum: exceeds.sum, limit });
  },
});
