import { logConfigurationWith, missingLogOptions } from '../../../model/logging.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { containerRule } from '../../rule.ts';

export const logModeImplicit = containerRule({
  id: 'log-mode-implicit',
  severity: 'hint',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  rationale:
    'Since 2025-06-25 ECS delivers without blocking, from a buffer of 10 MiB: lines are lost when it is full, unless the account setting `defaultLogDriverMode` says blocking.',
  messages: { implicit: 'Without `mode` logs are non-blocking, and lines may be lost. Say which `mode` you want.' },
  check(container, report) {
    const log = logConfigurationWith(container, 'awslogs');
    if (log && missingLogOptions(log, ['mode']).length > 0) report(keyPlaceOf(log, 'options'), 'implicit');
  },
});
