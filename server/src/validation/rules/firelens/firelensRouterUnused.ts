import { firelensRouters, logsToFirelens } from '../../../model/firelens.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const firelensRouterUnused = taskRule({
  id: 'firelens-router-unused',
  severity: 'error',
  source: 'https://github.com/aws/amazon-cloudwatch-logs-for-fluent-bit/issues/20',
  rationale:
    'RegisterTaskDefinition refuses it: "When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver."',
  messages: { unused: 'No container of the task has log driver awsfirelens, so this log router has nothing to route.' },
  check(task, report) {
    if (task.mayHoldUnknownContainers || task.containers.some((container) => logsToFirelens(container) !== false))
      return;
    for (const router of firelensRouters(task)) report(keyPlaceOf(router, 'firelensConfiguration'), 'unused');
  },
});
