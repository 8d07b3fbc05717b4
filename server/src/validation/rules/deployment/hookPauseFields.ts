import { isSet } from '../../../model/field.ts';
import { lifecycleHooks } from '../../../model/lifecycleHooks.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const hookPauseFields = serviceRule({
  id: 'hook-pause-fields',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html',
  rationale: 'A hook of type PAUSE waits for somebody; it calls nothing.',
  messages: { unused: 'A PAUSE hook calls no function, so `{key}` is not used.' },
  check(service, report) {
    for (const hook of lifecycleHooks(service, 'PAUSE'))
      for (const key of ['hookTargetArn', 'roleArn', 'hookDetails'] as const) {
        if (!isSet(hook[key])) continue;
        const at = keyPlaceOf(hook, key);
        report(at, 'unused', { key }, [fix.remove(at)]);
      }
  },
});
