import { entryOf, isOpen, known } from '../../../model/field.ts';
import type { FirelensConfiguration } from '../../../model/shapes.generated.ts';
import { didYouMean } from '../../didYouMean.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

const OPTIONS = ['enable-ecs-log-metadata', 'config-file-type', 'config-file-value'];
/** What the agent reads as true or false. */
const BOOLEAN_WORD = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;

export const firelensOptionUnknown = containerRule({
  id: 'firelens-option-unknown',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html',
  rationale: 'A router has three options; the agent ignores others, and a metadata switch that it cannot read.',
  messages: {
    unknown: 'A log router has no option `{option}`.{meant}',
    metadata: '`enable-ecs-log-metadata` must be "true" or "false", not "{value}".',
  },
  check(container, report) {
    const options = known(container.firelensConfiguration)?.options;
    if (isOpen(options)) return;
    for (const entry of known(options)?.entries ?? []) {
      if (OPTIONS.includes(entry.key)) continue;
      const meant = meantOption(options, entry.key);
      const parameters = { option: entry.key, meant: meant ? ` Did you mean \`${meant}\`?` : '' };
      report(entry, 'unknown', parameters, meant ? [fix.rename(entry, meant)] : []);
    }
    const metadata = entryOf(options, 'enable-ecs-log-metadata')?.value;
    const value = known(metadata);
    if (value !== undefined && !BOOLEAN_WORD.test(value)) report(metadata, 'metadata', { value });
  },
});

type Options = FirelensConfiguration['options'];

/** The option that an unknown one is probably meant to be, unless it is there as well. */
function meantOption(options: Options, written: string): string | undefined {
  const meant = didYouMean(written, OPTIONS);
  return meant === undefined || entryOf(options, meant) ? undefined : meant;
}

/** Whether an option is there, also under a slip of the keys. */
export const hasOption = (options: Options, name: string): boolean =>
  (known(options)?.entries ?? []).some(
    ({ key }) => key === name || (!OPTIONS.includes(key) && meantOption(options, key) === name),
  );
