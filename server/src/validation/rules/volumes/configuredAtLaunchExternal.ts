import { each, known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const configuredAtLaunchExternal = taskRule({
  id: 'configured-at-launch-external',
  severity: 'error',
  source: 'https://github.com/aws/amazon-ecs-agent/blob/master/agent/app/agent_capability.go',
  rationale:
    'External instances never say that they can attach an Amazon EBS volume, so no task that asks for one is placed there.',
  messages: { external: 'External instances attach no Amazon EBS volume.' },
  check(task, report) {
    if (!runsOn(task, 'EXTERNAL')) return;
    for (const { configuredAtLaunch } of each(task.volumes))
      if (known(configuredAtLaunch) === true) report(configuredAtLaunch, 'external');
  },
});
