import { known } from '../../../model/field.ts';
import { isWindows, neverRunsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const taskSizeIgnoredWindows = taskRule({
  id: 'task-size-ignored-windows',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  rationale: 'Outside Fargate, the `cpu` and `memory` of a task mean nothing for Windows containers.',
  messages: { ignored: '`{key}` of the task is ignored for Windows containers. Give each container its own.' },
  check(task, report) {
    if (!isWindows(task) || !neverRunsOn(task, 'FARGATE')) return;
    for (const key of ['cpu', 'memory'] as const)
      if (known(task[key]) !== undefined) report(task[key], 'ignored', { key });
  },
});
