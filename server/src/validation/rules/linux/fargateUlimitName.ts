import { each, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

export const fargateUlimitName = containerRule({
  id: 'fargate-ulimit-name',
  severity: 'information',
  preset: 'strict',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html',
  rationale: 'AWS documents that Fargate keeps the limits of its operating system for all but `nofile`.',
  messages: { name: 'By its documentation Fargate sets `nofile` only; {name} may stay at the default of its system.' },
  check(container, report, task) {
    if (!runsOn(task, 'FARGATE')) return;
    for (const ulimit of each(container.ulimits)) {
      const name = known(ulimit.name);
      if (name && name !== 'nofile') report(ulimit.name, 'name', { name });
    }
  },
});
