import { known } from '../../../model/field.ts';
import { logOption } from '../../../model/logging.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const logBufferWithBlocking = containerRule({
  id: 'log-buffer-with-blocking',
  severity: 'error',
  source: 'https://github.com/aws/aws-cdk/pull/26396',
  rationale:
    'Docker does not create the container: "max-buffer-size option is only supported with \'mode=non-blocking\'".',
  messages: { blocking: '`max-buffer-size` goes with `mode` non-blocking only.' },
  check(container, report) {
    const log = known(container.logConfiguration);
    const logDriver = known(log?.logDriver);
    if (!log || logDriver === undefined || logDriver === 'awsfirelens') return;
    const size = logOption(log, 'max-buffer-size');
    const mode = logOption(log, 'mode');
    if (size && mode && known(mode) === 'blocking')
      report(size, 'blocking', {}, [fix.remove(size), fix.set(mode, 'non-blocking', 'Change `mode` to non-blocking')]);
  },
});
