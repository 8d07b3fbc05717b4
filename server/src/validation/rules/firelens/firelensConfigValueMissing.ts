import { ROUTER_OPTIONS } from '../../../facts/logOptions.ts';
import { entryOf, isOpen, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';
import { isMisspelt } from '../../unknownOptions.ts';

export const firelensConfigValueMissing = containerRule({
  id: 'firelens-config-value-missing',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
  rationale:
    'The agent does not start the task: "option config-file-type is specified but config-file-value is not specified".',
  messages: {
    value: '`config-file-type` needs `config-file-value`: where the configuration is.',
    type: {
      severity: 'warning',
      text: '`config-file-value` has no effect without `config-file-type`: say s3 or file.',
    },
  },
  check(container, report) {
    const firelens = known(container.firelensConfiguration);
    if (!firelens || isOpen(firelens.options)) return;
    const has = (name: string): boolean =>
      entryOf(firelens.options, name) !== undefined || isMisspelt(firelens.options, name, ROUTER_OPTIONS);
    const hasType = has('config-file-type');
    const hasValue = has('config-file-value');
    if (hasType !== hasValue) report(keyPlaceOf(firelens, 'options'), hasType ? 'value' : 'type');
  },
});
