import { each, type Field, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { type Fix, fix } from '../../fix.ts';
import { containerRule } from '../../rule.ts';

const MAXIMUM = 1_048_576;

export const fargateNofileMaximum = containerRule({
  id: 'fargate-nofile-maximum',
  severity: 'warning',
  source: 'https://github.com/reown-com/blockchain-api/issues/1183',
  rationale:
    'A process on Fargate cannot have more than 1,048,576 open files; a higher limit keeps the container from starting.',
  messages: { maximum: 'Fargate allows at most 1048576 open files, not {limit}.' },
  check(container, report, task) {
    if (!runsOn(task, 'FARGATE')) return;
    for (const ulimit of each(container.ulimits)) {
      if (known(ulimit.name) !== 'nofile') continue;
      const above = [ulimit.softLimit, ulimit.hardLimit].flatMap((limit) => (isAbove(limit) ? [limit] : []));
      const last = above.at(-1);
      if (last) report(last, 'maximum', { limit: known(last)! }, [lowered(above)]);
    }
  },
});

const isAbove = (limit: Field<number> | undefined): limit is Field<number> => (known(limit) ?? 0) > MAXIMUM;

/** Both limits at once: a soft limit above the hard one is refused. */
const lowered = (limits: readonly Field<number>[]): Fix => ({
  title: `Change to ${MAXIMUM}`,
  edits: limits.flatMap((limit) => fix.set(limit, MAXIMUM).edits),
});
