import { isBlank } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { placeOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const managedInstancesModeUnset = taskRule({
  id: 'managed-instances-mode-unset',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instance-networking.html',
  rationale:
    'One page of the documentation says that such a task cannot run on Managed Instances, another that its mode is `awsvpc`. A mode that is written down means one thing.',
  messages: { unset: 'Say which `networkMode` to use on Managed Instances: `awsvpc` or `host`.' },
  check(task, report) {
    if (!runsOn(task, 'MANAGED_INSTANCES') || runsOn(task, 'FARGATE')) return; // Fargate asks for awsvpc already
    if (isBlank(task.networkMode)) report(placeOf(task, 'networkMode'), 'unset');
  },
});
