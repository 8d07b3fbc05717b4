import { known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const restartPolicyWindowsFargate = containerRule({
  id: 'restart-policy-windows-fargate',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html',
  rationale: 'Fargate has no restart policies for Windows containers.',
  messages: { windows: 'Fargate does not restart Windows containers. Remove `restartPolicy`.' },
  check(container, report, task) {
    if (known(known(container.restartPolicy)?.enabled) !== true || !runsOn(task, 'FARGATE') || !isWindows(task)) return;
    report(keyPlaceOf(container, 'restartPolicy'), 'windows', {}, [fix.remove(container.restartPolicy!)]);
  },
});
