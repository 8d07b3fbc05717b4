import { isSet } from '../../../model/field.ts';
import { logConfigurationWith, logOption } from '../../../model/logging.ts';
import { containerRule } from '../../rule.ts';

export const splunkTokenPlaintext = containerRule({
  id: 'splunk-token-plaintext',
  severity: 'hint',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-logconfig.html',
  rationale: 'Whoever may read the task definition can read the token; a secret is read when the task starts.',
  messages: { plaintext: 'Keep `splunk-token` as a secret and name it in `secretOptions`.' },
  check(container, report) {
    const log = logConfigurationWith(container, 'splunk');
    const option = log && logOption(log, 'splunk-token');
    if (isSet(option)) report(option, 'plaintext');
  },
});
