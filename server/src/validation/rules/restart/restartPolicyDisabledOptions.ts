import { isSet, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const restartPolicyDisabledOptions = containerRule({
  id: 'restart-policy-disabled-options',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html',
  rationale: 'A restart policy that is not enabled does nothing, whatever else it says.',
  messages: { disabled: '`{key}` has no effect while `enabled` is false.' },
  check(container, report) {
    const policy = known(container.restartPolicy);
    if (!policy || known(policy.enabled) !== false) return;
    const key = (['ignoredExitCodes', 'restartAttemptPeriod'] as const).find((it) => isSet(policy[it]));
    if (key) report(keyPlaceOf(container, 'restartPolicy'), 'disabled', { key });
  },
});
