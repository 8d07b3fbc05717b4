import { known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

export const timeoutRangeFargate = containerRule({
  id: 'timeout-range-fargate',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  rationale: 'Fargate allows 2 to 120 seconds for `startTimeout` and `stopTimeout`. On EC2 no such limit is stated.',
  messages: { range: 'On Fargate `{key}` must be between 2 and 120 seconds, not {seconds}.' },
  check(container, report, task) {
    if (!runsOn(task, 'FARGATE')) return;
    for (const key of ['startTimeout', 'stopTimeout'] as const) {
      const seconds = known(container[key]);
      if (seconds !== undefined && (seconds < 2 || seconds > 120)) report(container[key], 'range', { key, seconds });
    }
  },
});
