import { firelensRouters } from '../../../model/firelens.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const firelensTwoRouters = taskRule({
  id: 'firelens-two-routers',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html',
  rationale:
    'A task has one log router; the agent sets up the first that it finds and leaves the other without a configuration.',
  messages: { second: 'Only one container of a task can have `firelensConfiguration`.' },
  check(task, report) {
    const [first, ...more] = firelensRouters(task);
    for (const router of more)
      report(
        keyPlaceOf(router, 'firelensConfiguration'),
        'second',
        {},
        [],
        [{ at: keyPlaceOf(first!, 'firelensConfiguration'), message: 'The first log router.' }],
      );
  },
});
