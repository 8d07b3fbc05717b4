import { containerLabel } from '../../../model/containerLabel.ts';
import { known } from '../../../model/field.ts';
import { taskSizeCounts } from '../../../model/taskSize.ts';
import { whereSumExceeds } from '../../../model/whereSumExceeds.ts';
import { taskRule } from '../../rule.ts';

export const containerCpuSum = taskRule({
  id: 'container-cpu-sum',
  severity: 'error',
  source: 'https://github.com/aws/aws-cdk/issues/1553',
  rationale:
    "RegisterTaskDefinition refuses it: \"The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.\"",
  messages: {
    one: '{container} asks for {sum} CPU units, the task has {limit}.',
    sum: 'The containers ask for {sum} CPU units together, the task has {limit}.',
  },
  check(task, report) {
    const limit = known(task.cpu);
    if (limit === undefined || !taskSizeCounts(task)) return;
    const exceeds = whereSumExceeds(
      task.containers.map(({ cpu }) => cpu),
      limit,
    );
    if (!exceeds) return;
    const { at, sum, several } = exceeds;
    const container = task.containers.find((it) => it.cpu === at)!;
    report(at, several ? 'sum' : 'one', { container: containerLabel(container), sum, limit });
  },
});
