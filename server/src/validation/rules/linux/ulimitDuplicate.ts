import { each } from '../../../model/field.ts';
import { repeatedIn } from '../../../model/repeated.ts';
import { containerRule } from '../../rule.ts';

export const ulimitDuplicate = containerRule({
  id: 'ulimit-duplicate',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html',
  rationale: 'A limit has one value; of two that are given, one is lost or the container does not start.',
  messages: { duplicate: 'Ulimit {name} is given twice. Keep one.' },
  check(container, report) {
    for (const { again, first, value } of repeatedIn(each(container.ulimits).map(({ name }) => name)))
      report(again, 'duplicate', { name: value }, [], [{ at: first, message: `${value} is given here first.` }]);
  },
});
