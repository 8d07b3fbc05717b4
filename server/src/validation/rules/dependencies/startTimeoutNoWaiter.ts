import { known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { isWaitedFor } from '../../../model/waiting.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const startTimeoutNoWaiter = containerRule({
  id: 'start-timeout-no-waiter',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale: '`startTimeout` limits how long other containers wait for this one; it does not limit its own start.',
  messages: {
    none: '`startTimeout` has no effect: no container waits for this one to be COMPLETE, SUCCESS or HEALTHY.',
  },
  check(container, report, task) {
    if (known(container.startTimeout) === undefined) return;
    if (isWaitedFor(task, container, ['COMPLETE', 'SUCCESS', 'HEALTHY']) !== false) return;
    report(keyPlaceOf(container, 'startTimeout'), 'none', {}, [fix.remove(container.startTimeout!)]);
  },
});
