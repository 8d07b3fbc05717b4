import { known } from '../../../model/field.ts';
import { isWindows, neverRunsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const taskSizeIgnoredWindows = taskRule({
  id: 'task-size-ignored-windows',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'Outside Fargate, the `cpu` and `memory` of a task mean nothing for Windows containers.',
  messages: {
    one: '`{key}` of the task is ignored for Windows containers. Give each container its own.',
    both: '`cpu` and `memory` of the task are ignored for Windows containers. Give each container its own.',
  },
  check(task, report) {
    if (!isWindows(task) || !neverRunsOn(task, 'FARGATE')) return;
    const [first, second] = (['cpu', 'memory'] as const).filter((key) => known(task[key]) !== undefined);
    if (!first) return;
    const related = second ? [{ at: task[second]!, message: 'Ignored too.' }] : [];
    report(task[first], second ? 'both' : 'one', { key: first }, [], related);
  },
});
