import { isEssential } from '../../../model/essential.ts';
import { isSet, itemsOf, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { waitingIn } from '../../../model/waiting.ts';
import { taskRule } from '../../rule.ts';

export const healthCheckNotCounted = taskRule({
  id: 'health-check-not-counted',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  rationale: 'The health of a task is that of its essential containers.',
  messages: {
    notCounted: 'This health check has no effect: the container is not essential, and none waits for it to be HEALTHY.',
  },
  check(task, report) {
    const { conditions, open } = waitingIn(task);
    if (open) return;
    for (const container of task.containers) {
      const name = known(container.name);
      if (name === undefined || !isSet(container.healthCheck) || isEssential(container) !== false) continue;
      const [prefix] = itemsOf(known(container.healthCheck)?.command);
      if (known(prefix) !== 'NONE' && !conditions.get(name)?.has('HEALTHY'))
        report(keyPlaceOf(container, 'healthCheck'), 'notCounted');
    }
  },
});
