import { entryOf, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

const TYPES = ['file', 's3'];

export const firelensConfigType = containerRule({
  id: 'firelens-config-type',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html',
  rationale: 'The agent does not start the task: "invalid value X is specified for option config-file-type".',
  messages: { type: '`config-file-type` must be s3 or file, not "{value}".' },
  check(container, report, task) {
    const option = entryOf(known(container.firelensConfiguration)?.options, 'config-file-type')?.value;
    const value = known(option);
    if (!option || value === undefined || TYPES.includes(value)) return;
    if (value.toLowerCase() === 's3' && runsOn(task, 'FARGATE')) return; // refused there, however it is spelt
    const meant = didYouMean(value, TYPES);
    report(option, 'type', { value }, meant ? [fix.set(option, meant)] : []);
  },
});
