import { logConfigurationWith, missingLogOptions } from '../../../model/logging.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const splunkRequiredOptions = containerRule({
  id: 'splunk-required-options',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  rationale:
    'RegisterTaskDefinition refuses it: "Log driver splunk requires options: splunk-token". A token among the container\'s `secrets` does not count.',
  messages: { missing: 'Log driver splunk needs {options} in `options` or `secretOptions`.' },
  check(container, report) {
    const log = logConfigurationWith(container, 'splunk');
    const missing = log ? missingLogOptions(log, ['splunk-url', 'splunk-token']) : [];
    if (missing.length > 0)
      report(keyPlaceOf(container, 'logConfiguration'), 'missing', {
        options: missing.map((name) => `\`${name}\``).join(', '),
      });
  },
});
