import { known } from '../../../model/field.ts';
import { logOption } from '../../../model/logging.ts';
import { containerRule } from '../../rule.ts';

/** What Docker reads as an amount of memory: `25m` is 25 MiB, `4096` bytes. */
const MEMORY_SIZE = /^(?:\d+(?:\.\d*)*|\.\d+) ?[kmgtp]?i?b?$/i;

export const logBufferFormat = containerRule({
  id: 'log-buffer-format',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  rationale: 'Docker cannot read such a size and does not create the container.',
  messages: { format: '`max-buffer-size` must be a number with a unit, such as 25m, not "{value}".' },
  check(container, report) {
    const log = known(container.logConfiguration);
    const logDriver = known(log?.logDriver);
    if (!log || logDriver === undefined || logDriver === 'awsfirelens') return;
    const option = logOption(log, 'max-buffer-size');
    const value = known(option);
    if (value !== undefined && !MEMORY_SIZE.test(value)) report(option, 'format', { value });
  },
});
