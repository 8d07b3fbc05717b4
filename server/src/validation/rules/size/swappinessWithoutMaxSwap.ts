import { isAbsent, known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { containerRule } from '../../rule.ts';

export const swappinessWithoutMaxSwap = containerRule({
  id: 'swappiness-without-max-swap',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html',
  rationale: 'ECS looks at `swappiness` only where `maxSwap` is given.',
  messages: { ignored: '`swappiness` is ignored without `maxSwap`.' },
  check(container, report, task) {
    if (runsOn(task, 'FARGATE') || runsOn(task, 'MANAGED_INSTANCES') || isWindows(task)) return; // not supported at all
    const parameters = known(container.linuxParameters);
    if (known(parameters?.swappiness) !== undefined && isAbsent(parameters?.maxSwap))
      report(parameters?.swappiness, 'ignored');
  },
});
