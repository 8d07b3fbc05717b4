import { known } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const restartPolicyFirelensBridge = containerRule({
  id: 'restart-policy-firelens-bridge',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html',
  rationale:
    'Under bridge a restarted log router gets another address, while the other containers keep the old one in FLUENT_HOST.',
  messages: { bridge: 'After a restart of this log router, under network mode bridge, the others no longer find it.' },
  check(container, report, task) {
    if (known(container.firelensConfiguration) === undefined) return;
    if (known(known(container.restartPolicy)?.enabled) !== true || effectiveNetworkMode(task) !== 'bridge') return;
    report(keyPlaceOf(container, 'restartPolicy'), 'bridge');
  },
});
