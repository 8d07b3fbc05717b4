import { known } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const faultInjectionWindows = taskRule({
  id: 'fault-injection-windows',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fault-injection.html',
  rationale: 'AWS documents fault injection for Linux tasks only.',
  messages: {
    windows: 'Faults can be injected into Linux tasks only, not into Windows tasks.',
  },
  check(task, report) {
    if (known(task.enableFaultInjection) === true && isWindows(task))
      report(keyPlaceOf(task, 'enableFaultInjection'), 'windows');
  },
});
