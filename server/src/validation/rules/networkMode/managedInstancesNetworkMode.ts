import { known } from '../../../model/field.ts';
import { runsOn } from '../../../model/launchTypes.ts';
import { taskRule } from '../../rule.ts';

export const managedInstancesNetworkMode = taskRule({
  id: 'managed-instances-network-mode',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instance-networking.html',
  rationale: 'Tasks on Managed Instances run in `awsvpc` or `host` mode only.',
  messages: { bridge: 'Managed Instances do not support `networkMode` `bridge`. Use `awsvpc` or `host`.' },
  check(task, report) {
    if (!runsOn(task, 'MANAGED_INSTANCES') || runsOn(task, 'FARGATE')) return; // Fargate asks for awsvpc already
    if (known(task.networkMode) === 'bridge') report(task.networkMode, 'bridge');
  },
});
