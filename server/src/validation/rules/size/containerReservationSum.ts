import { containerLabel } from '../../../model/containerLabel.ts';
import { known } from '../../../model/field.ts';
import { taskSizeCounts } from '../../../model/taskSize.ts';
import { whereSumExceeds } from '../../../model/whereSumExceeds.ts';
import { taskRule } from '../../rule.ts';

export const containerReservationSum = taskRule({
  id: 'container-reservation-sum',
  severity: 'error',
  source: 'https://github.com/cloudnativedaysjp/dreamkast-infra/pull/4766',
  rationale:
    "RegisterTaskDefinition refuses it: \"The sum of all container 'memoryReservation' values cannot be greater than the value of the task 'memory'.\"",
  messages: {
    one: '{container} reserves {sum} MiB, the task has {limit}.',
    sum: 'The containers reserve {sum} MiB together, the task has {limit}.',
  },
  check(task, report) {
    const limit = known(task.memory);
    if (limit === undefined || !taskSizeCounts(task)) return;
    const exceeds = whereSumExceeds(
      task.containers.map(({ memoryReservation }) => memoryReservation),
      limit,
    );
    if (!exceeds) return;
    const { at, sum, several } = exceeds;
    const container = task.containers.find((it) => it.memoryReservation === at)!;
    report(at, several ? 'sum' : 'one', { container: containerLabel(container), sum, limit });
  },
});
