import { deploymentController } from '../../../model/deploymentController.ts';
import { isBlank } from '../../../model/field.ts';
import { schedulingStrategy } from '../../../model/schedulingStrategy.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const daemonWithoutLaunchType = serviceRule({
  id: 'daemon-without-launch-type',
  severity: 'information',
  source: 'https://github.com/aws/containers-roadmap/issues/692',
  rationale:
    'Without a launch type a service takes the default capacity provider strategy of its cluster, which AWS refuses for a DAEMON service.',
  messages: {
    launchType:
      'Give `launchType`: AWS refuses a DAEMON service without one if the cluster has a default capacity provider strategy.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'create' || schedulingStrategy(service) !== 'DAEMON') return;
    if (deploymentController(service) !== 'ECS') return; // daemon-controller
    if (!isBlank(service.launchType) || !isBlank(service.capacityProviderStrategy)) return;
    if (context.cluster && isBlank(context.cluster.defaultCapacityProviderStrategy)) return;
    report(service.schedulingStrategy, 'launchType', {}, [fix.add(service, 'launchType', 'EC2')]);
  },
});
