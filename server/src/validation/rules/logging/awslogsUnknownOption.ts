import { AWSLOGS_OPTIONS } from '../../../facts/logOptions.ts';
import { isOpen, known } from '../../../model/field.ts';
import { logConfigurationWith, logOption } from '../../../model/logging.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const awslogsUnknownOption = containerRule({
  id: 'awslogs-unknown-option',
  severity: 'error',
  source: 'https://github.com/aws-samples/amazon-ecs-firelens-examples/issues/83',
  rationale:
    'RegisterTaskDefinition refuses it: "Log driver awslogs disallows options: log_key". ECS takes only some of the options that Docker\'s own driver has.',
  messages: { unknown: 'ECS takes no option `{option}` for log driver awslogs.{meant}' },
  check(container, report) {
    const log = logConfigurationWith(container, 'awslogs');
    if (!log || isOpen(log.options)) return;
    for (const entry of known(log.options)?.entries ?? []) {
      if (AWSLOGS_OPTIONS.includes(entry.key)) continue;
      const meant = didYouMean(entry.key, AWSLOGS_OPTIONS);
      const free = meant !== undefined && logOption(log, meant) === undefined;
      const parameters = { option: entry.key, meant: free ? ` Did you mean \`${meant}\`?` : '' };
      report(entry, 'unknown', parameters, free ? [fix.rename(entry, meant)] : []);
    }
  },
});
