import { isSet } from '../../../model/field.ts';
import { effectiveNetworkMode } from '../../../model/networkMode.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const linksMode = containerRule({
  id: 'links-mode',
  severity: 'error',
  source: 'https://github.com/aws-observability/aws-otel-collector/issues/1359',
  rationale: 'RegisterTaskDefinition refuses them: "Links are not supported when networkMode=awsvpc."',
  messages: {
    shared:
      'Links are not supported under {mode}. The containers of the task reach each other on localhost without them.',
    none: 'Links are not supported under none: the containers have no network.',
  },
  check(container, report, task) {
    const mode = effectiveNetworkMode(task);
    if (mode === undefined || mode === 'bridge' || !isSet(container.links)) return;
    if (refusalOf(task, container, 'links')) return;
    const key = keyPlaceOf(container, 'links');
    report(key, mode === 'none' ? 'none' : 'shared', { mode }, [fix.remove(key)]);
  },
});
