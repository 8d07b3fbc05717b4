import { ROUTER_OPTIONS } from '../../../facts/logOptions.ts';
import { entryOf, isOpen, known } from '../../../model/field.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';
import { unknownOptions } from '../../unknownOptions.ts';

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
    for (const { entry, meant } of unknownOptions(options, ROUTER_OPTIONS)) {
      const parameters = { option: entry.key, meant: meant ? ` Did you mean \`${meant}\`?` : '' };
      report(entry, 'unknown', parameters, meant ? [fix.rename(entry, meant)] : []);
    }
    const metadata = entryOf(options, 'enable-ecs-log-metadata')?.value;
    const value = known(metadata);
    if (value !== undefined && !BOOLEAN_WORD.test(value)) report(metadata, 'metadata', { value });
  },
});
