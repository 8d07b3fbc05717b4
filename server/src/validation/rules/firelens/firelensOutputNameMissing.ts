import { FIRELENS_DRIVER_OPTIONS } from '../../../facts/logOptions.ts';
import { known } from '../../../model/field.ts';
import { firelensConfigurationOf } from '../../../model/firelens.ts';
import { neverRunsOn } from '../../../model/launchTypes.ts';
import { logConfigurationWith, logOptionNames } from '../../../model/logging.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { siblingsRule } from '../../rule.ts';

/** Which option names the output plug-in, by the type of the router. */
const OUTPUT_KEYS: Readonly<Record<string, string>> = { fluentbit: 'Name', fluentd: '@type' };

export const firelensOutputNameMissing = siblingsRule({
  id: 'firelens-output-name-missing',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  rationale:
    'The options become one output of the router, which must name its plug-in, or the task does not start: "missing output key Name which is required for firelens configuration of type fluentbit".',
  messages: {
    missing: 'Options for a router of type {type} need `{key}`, the name of the output plug-in.',
    spelling: 'A router of type {type} looks for `{key}`, spelt exactly so, not `{written}`.',
    spellingOnFargate: {
      severity: 'warning',
      text: 'A router of type {type} looks for `{key}`; `{written}` may not be understood.',
    },
  },
  check(container, report, task) {
    const log = logConfigurationWith(container, 'awsfirelens');
    if (!log) return;
    const type = known(firelensConfigurationOf(task)?.type);
    const key = type === undefined ? undefined : OUTPUT_KEYS[type];
    const names = logOptionNames(log);
    if (!type || !key || !names?.some((name) => !FIRELENS_DRIVER_OPTIONS.includes(name)) || names.includes(key)) return;
    const other = known(log.options)?.entries.find((entry) => entry.key.toLowerCase() === key.toLowerCase());
    if (!other) return report(keyPlaceOf(log, 'options'), 'missing', { type, key });
    const message = neverRunsOn(task, 'FARGATE') ? 'spelling' : 'spellingOnFargate';
    report(other, message, { type, key, written: other.key }, [fix.rename(other, key)]);
  },
});
