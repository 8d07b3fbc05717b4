import { itemsOf, known } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

export const environmentNameDuplicate = containerRule({
  id: 'environment-name-duplicate',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html',
  rationale: 'ECS accepts it, and the container gets only one of the two values.',
  messages: {
    different: '{name} is set twice; the container gets only one of the two values.',
    same: '{name} is set twice, to the same value.',
  },
  check(container, report) {
    const items = itemsOf(container.environment);
    const names = items.map((item) => known(item)?.name);
    for (const { again, first, value: name } of repeatedIn(names)) {
      const item = items[names.indexOf(again)]!;
      const earlier = items[names.indexOf(first)]!;
      const value = known(known(item)?.value);
      const same = value !== undefined && value === known(known(earlier)?.value);
      const fixes = same ? [{ ...fix.remove(item, `Remove the second ${name}`), safe: true as const }] : [];
      const related = [{ at: first, message: `${name} is set here first.` }];
      report(again, same ? 'same' : 'different', { name }, fixes, related);
    }
  },
});
