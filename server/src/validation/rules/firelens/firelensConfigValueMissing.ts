import { isOpen, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';
import { hasOption } from './firelensOptionUnknown.ts';

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
    const hasType = hasOption(firelens.options, 'config-file-type');
    const hasValue = hasOption(firelens.options, 'config-file-value');
    if (hasType !== hasValue) report(keyPlaceOf(firelens, 'options'), hasType ? 'value' : 'type');
  },
});
