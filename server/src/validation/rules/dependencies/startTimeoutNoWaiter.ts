import { known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { waitingIn } from '../../../model/waiting.ts';
import { fix } from '../../fix.ts';
import { taskRule } from '../../rule.ts';

const LIMITED = ['COMPLETE', 'SUCCESS', 'HEALTHY'];

export const startTimeoutNoWaiter = taskRule({
  id: 'start-timeout-no-waiter',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale: '`startTimeout` limits how long other containers wait for this one; it does not limit its own start.',
  messages: {
    none: '`startTimeout` has no effect: no container waits for this one to be COMPLETE, SUCCESS or HEALTHY.',
  },
  check(task, report) {
    const { conditions, open } = waitingIn(task);
    if (open) return;
    for (const container of task.containers) {
      const name = known(container.name);
      if (name === undefined || known(container.startTimeout) === undefined) continue;
      if (LIMITED.some((condition) => conditions.get(name)?.has(condition))) continue;
      report(keyPlaceOf(container, 'startTimeout'), 'none', {}, [fix.remove(container.startTimeout!)]);
    }
  },
});
