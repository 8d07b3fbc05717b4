import { isSet, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const firelensRouterNotEssential = containerRule({
  id: 'firelens-router-not-essential',
  severity: 'information',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  rationale: 'When a router that is not essential stops, the task goes on and its logs are lost.',
  messages: { notEssential: 'When this log router stops, the task goes on without logs. Let it be essential.' },
  check(container, report) {
    const { essential } = container;
    if (essential && known(essential) === false && isSet(container.firelensConfiguration))
      report(essential, 'notEssential', {}, [fix.set(essential, true)]);
  },
});
