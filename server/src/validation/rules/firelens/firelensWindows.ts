import { isSet } from '../../../model/field.ts';
import { isWindows } from '../../../model/launchTypes.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const firelensWindows = containerRule({
  id: 'firelens-windows',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html',
  rationale: 'The agent can set up log routers on Linux only.',
  messages: { windows: 'FireLens does not exist for Windows containers.' },
  check(container, report, task) {
    if (isWindows(task) && isSet(container.firelensConfiguration))
      report(keyPlaceOf(container, 'firelensConfiguration'), 'windows');
  },
});
