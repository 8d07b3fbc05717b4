import { AWSLOGS_OPTIONS } from '../../../facts/logOptions.ts';
import { isOpen } from '../../../model/field.ts';
import { logConfigurationWith } from '../../../model/logging.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';
import { unknownOptions } from '../../unknownOptions.ts';

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
    for (const { entry, meant } of unknownOptions(log.options, AWSLOGS_OPTIONS)) {
      const parameters = { option: entry.key, meant: meant ? ` Did you mean \`${meant}\`?` : '' };
      report(entry, 'unknown', parameters, meant ? [fix.rename(entry, meant)] : []);
    }
  },
});
