import { AWSLOGS_OPTIONS } from '../../../facts/logOptions.ts';
import { isOpen, known } from '../../../model/field.ts';
import { logConfigurationWith, logOption } from '../../../model/logging.ts';
import type { LogConfiguration } from '../../../model/shapes.generated.ts';
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
      const meant = meantOption(log, entry.key);
      const parameters = { option: entry.key, meant: meant ? ` Did you mean \`${meant}\`?` : '' };
      report(entry, 'unknown', parameters, meant ? [fix.rename(entry, meant)] : []);
    }
  },
});

/** The option that an unknown one is probably meant to be, unless it is there as well. */
function meantOption(log: LogConfiguration, written: string): string | undefined {
  const meant = didYouMean(written, AWSLOGS_OPTIONS);
  return meant === undefined || logOption(log, meant) ? undefined : meant;
}

/** The options that are there under a slip of the keys; they are not missing as well. */
export const misspeltOptions = (log: LogConfiguration): (string | undefined)[] =>
  (known(log.options)?.entries ?? []).map(({ key }) =>
    AWSLOGS_OPTIONS.includes(key) ? undefined : meantOption(log, key),
  );
