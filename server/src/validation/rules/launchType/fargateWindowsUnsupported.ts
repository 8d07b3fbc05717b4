import { isSet, known } from '../../../model/field.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { refusalOf } from '../../../model/unsupported.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const fargateWindowsUnsupported = taskRule({
  id: 'fargate-windows-unsupported',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  rationale: 'Fargate offers less on Windows than on Linux, and starts no task that asks for more.',
  messages: {
    proxy: 'Fargate does not support `proxyConfiguration` on Windows.',
    firelens: 'Fargate does not support the log driver awsfirelens on Windows. Use awslogs.',
    credentialSpecs: {
      severity: 'warning',
      text: 'AWS documents no `credentialSpecs` for Windows on Fargate, only for Linux there and for Windows on EC2.',
    },
  },
  check(task, report) {
    if (!runsOn(task, 'FARGATE') || !isWindows(task)) return;
    if (isSet(task.proxyConfiguration) && refusalOf(task, task, 'proxyConfiguration') === 'Windows')
      report(keyPlaceOf(task, 'proxyConfiguration'), 'proxy');
    for (const container of task.containers) {
      const logDriver = known(container.logConfiguration)?.logDriver;
      if (known(logDriver) === 'awsfirelens') report(logDriver, 'firelens');
      if (isSet(container.credentialSpecs)) report(keyPlaceOf(container, 'credentialSpecs'), 'credentialSpecs');
    }
  },
});
