import { each, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { fix } from '../../fix.ts';
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
      for (const field of [ulimit.softLimit, ulimit.hardLimit]) {
        const limit = known(field);
        if (field && limit !== undefined && limit > MAXIMUM)
          report(field, 'maximum', { limit }, [fix.set(field, MAXIMUM)]);
      }
    }
  },
});
