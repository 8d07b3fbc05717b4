import { STAGES_WITHOUT_PAUSE } from '../../../facts/lifecycleStages.ts';
import { isBlank, itemsOf, known } from '../../../model/field.ts';
import { lifecycleHooks } from '../../../model/lifecycleHooks.ts';
import { placeOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const hookPauseStage = serviceRule({
  id: 'hook-pause-stage',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html',
  rationale: 'At these stages traffic moves at once; a pause stands before or after them.',
  messages: {
    stage: 'A deployment cannot pause at {stage}. Pause before it or at POST_{stage}.',
    nowhere: { severity: 'warning', text: 'Without `lifecycleStages` this hook pauses nowhere.' },
  },
  check(service, report) {
    for (const hook of lifecycleHooks(service, 'PAUSE')) {
      if (isBlank(hook.lifecycleStages)) report(placeOf(hook, 'lifecycleStages'), 'nowhere');
      for (const field of itemsOf(hook.lifecycleStages)) {
        const stage = known(field);
        if (stage !== undefined && STAGES_WITHOUT_PAUSE.includes(stage)) report(field, 'stage', { stage });
      }
    }
  },
});
