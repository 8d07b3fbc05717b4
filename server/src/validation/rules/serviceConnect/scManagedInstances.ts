import { runsOnlyOn } from '../../../model/launchTypes.ts';
import { enabledServiceConnect } from '../../../model/serviceConnect.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

export const scManagedInstances = serviceRule({
  id: 'sc-managed-instances',
  severity: 'warning',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  rationale: 'AWS lists Service Connect for Fargate and EC2 only.',
  messages: { managed: 'AWS does not list Service Connect for Managed Instances, the only place these tasks run.' },
  check(service, report, { task }) {
    if (!task || !enabledServiceConnect(service) || !runsOnlyOn(task, 'MANAGED_INSTANCES')) return;
    report(
      keyPlaceOf(service, 'serviceConnectConfiguration'),
      'managed',
      {},
      [],
      [{ at: task.requiresCompatibilities!, message: 'Where the tasks run.' }],
    );
  },
});
