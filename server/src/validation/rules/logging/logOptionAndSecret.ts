import { each, entryOf, known } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { containerRule } from '../../rule.ts';

export const logOptionAndSecret = containerRule({
  id: 'log-option-and-secret',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  rationale: 'An option has one value; of two that are given, one is lost.',
  messages: {
    option: 'Log option `{name}` stands in `options` too. Keep one of them.',
    twice: 'Log option `{name}` stands in `secretOptions` twice. Keep one of them.',
  },
  check(container, report) {
    const log = known(container.logConfiguration);
    const names = each(log?.secretOptions).map(({ name }) => name);
    for (const field of names) {
      const name = known(field);
      const entry = name === undefined ? undefined : entryOf(log?.options, name);
      if (entry) report(field, 'option', { name: entry.key }, [], [{ at: entry, message: 'Also given here.' }]);
    }
    for (const { again, first, value } of repeatedIn(names))
      report(again, 'twice', { name: value }, [], [{ at: first, message: 'Also given here.' }]);
  },
});
