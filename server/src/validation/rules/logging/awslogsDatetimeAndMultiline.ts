import { logConfigurationWith, logOption } from '../../../model/logging.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const awslogsDatetimeAndMultiline = containerRule({
  id: 'awslogs-datetime-and-multiline',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  rationale:
    "Both say where a log message begins. Docker does not create the container: \"you cannot configure log opt 'awslogs-datetime-format' and 'awslogs-multiline-pattern' at the same time\".",
  messages: { both: 'Keep one of `awslogs-datetime-format` and `awslogs-multiline-pattern`; they exclude each other.' },
  check(container, report) {
    const log = logConfigurationWith(container, 'awslogs');
    if (log && logOption(log, 'awslogs-datetime-format') && logOption(log, 'awslogs-multiline-pattern'))
      report(keyPlaceOf(log, 'options'), 'both');
  },
});
