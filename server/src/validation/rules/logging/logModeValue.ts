import { known } from '../../../model/field.ts';
import { logOption } from '../../../model/logging.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

const MODES = ['blocking', 'non-blocking'];

export const logModeValue = containerRule({
  id: 'log-mode-value',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  rationale: 'Docker knows two modes of delivery and does not create a container that asks for another.',
  messages: { value: '`mode` must be blocking or non-blocking, not "{value}".' },
  check(container, report) {
    const log = known(container.logConfiguration);
    const logDriver = known(log?.logDriver);
    if (!log || logDriver === undefined || logDriver === 'awsfirelens') return; // there it may be an option of the output
    const option = logOption(log, 'mode');
    const value = known(option);
    if (!option || !value || MODES.includes(value)) return;
    const meant = didYouMean(value.replace('_', '-'), MODES);
    report(option, 'value', { value }, meant ? [fix.set(option, meant)] : []);
  },
});
