import { isEssential } from '../../../model/essential.ts';
import { isSet, itemsOf, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { isWaitedFor } from '../../../model/waiting.ts';
import { containerRule } from '../../rule.ts';

export const healthCheckNotCounted = containerRule({
  id: 'health-check-not-counted',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  rationale: 'The health of a task is that of its essential containers.',
  messages: {
    notCounted: 'This health check has no effect: the container is not essential, and none waits for it to be HEALTHY.',
  },
  check(container, report, task) {
    if (!isSet(container.healthCheck) || isEssential(container) !== false) return;
    if (known(itemsOf(known(container.healthCheck)?.command)[0]) === 'NONE') return;
    if (isWaitedFor(task, container, ['HEALTHY']) === false) report(keyPlaceOf(container, 'healthCheck'), 'notCounted');
  },
});
