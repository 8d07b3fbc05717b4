import { each, known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const configuredAtLaunchWindowsFargate = taskRule({
  id: 'configured-at-launch-windows-fargate',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html',
  rationale: 'Amazon EBS volumes for Windows containers exist on EC2 only.',
  messages: { windows: 'Fargate attaches no Amazon EBS volume to a Windows task.' },
  check(task, report) {
    if (!runsOn(task, 'FARGATE') || !isWindows(task)) return;
    for (const { configuredAtLaunch } of each(task.volumes))
      if (known(configuredAtLaunch) === true) report(configuredAtLaunch, 'windows');
  },
});
