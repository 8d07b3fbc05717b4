import { known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const externalNetworkMode = taskRule({
  id: 'external-network-mode',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  rationale: 'An external instance is in no VPC, so its tasks can have no network interface of their own there.',
  messages: { awsvpc: 'External instances do not support `networkMode` `awsvpc`. Use `bridge`, `host` or `none`.' },
  check(task, report) {
    if (!runsOn(task, 'EXTERNAL') || runsOn(task, 'FARGATE')) return; // the two together have no mode at all
    if (known(task.networkMode) === 'awsvpc') report(task.networkMode, 'awsvpc');
  },
});
