import { each, known } from '../../../model/field.ts';
import { containerRule } from '../../rule.ts';

const UNLIMITED = -1;
const asNumber = (limit: number): number => (limit === UNLIMITED ? Number.POSITIVE_INFINITY : limit);

export const ulimitSoftOverHard = containerRule({
  id: 'ulimit-soft-over-hard',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html',
  rationale: 'The kernel refuses a soft limit above the hard one, so the container does not start. -1 means unlimited.',
  messages: { over: '`softLimit` {soft} is above `hardLimit` {hard}.' },
  check(container, report) {
    for (const ulimit of each(container.ulimits)) {
      const soft = known(ulimit.softLimit);
      const hard = known(ulimit.hardLimit);
      if (soft !== undefined && hard !== undefined && asNumber(soft) > asNumber(hard))
        report(ulimit, 'over', { soft: soft === UNLIMITED ? '-1 (unlimited)' : soft, hard });
    }
  },
});
