import { known } from '../../../model/field.ts';
import { hasNoFirelensRouter, logsToFirelens } from '../../../model/firelens.ts';
import { isWindows, runsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const firelensRouterMissing = taskRule({
  id: 'firelens-router-missing',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html',
  rationale:
    'RegisterTaskDefinition refuses it: "When awsfirelens log driver is specified in log configuration, a firelens configuration object must be configured in one of the containers."',
  messages: { missing: 'Log driver awsfirelens needs a container with `firelensConfiguration` in the same task.' },
  check(task, report) {
    if (!hasNoFirelensRouter(task)) return;
    if (runsOn(task, 'FARGATE') && isWindows(task)) return; // there the log driver itself is refused
    for (const container of task.containers)
      if (logsToFirelens(container)) report(known(container.logConfiguration)?.logDriver, 'missing');
  },
});
