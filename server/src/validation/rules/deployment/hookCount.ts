import { MAX_HOOKS_OF_A_KIND } from '../../../facts/lifecycleStages.ts';
import { known } from '../../../model/field.ts';
import { lifecycleHooks } from '../../../model/lifecycleHooks.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const hookCount = serviceRule({
  id: 'hook-count',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html',
  rationale: 'A deployment takes at most 10 hooks that pause and 10 that call Lambda functions.',
  messages: { tooMany: 'A deployment takes at most {maximum} hooks of type {type}, not {count}.' },
  check(service, report) {
    const configuration = known(service.deploymentConfiguration);
    if (!configuration) return;
    for (const type of ['AWS_LAMBDA', 'PAUSE'] as const) {
      const count = lifecycleHooks(service, type).length;
      if (count > MAX_HOOKS_OF_A_KIND)
        report(keyPlaceOf(configuration, 'lifecycleHooks'), 'tooMany', { maximum: MAX_HOOKS_OF_A_KIND, type, count });
    }
  },
});
