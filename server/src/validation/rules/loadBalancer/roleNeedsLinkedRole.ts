import { deploymentController } from '../../../model/deploymentController.ts';
import { isSet } from '../../../model/field.ts';
import { hasNoLoadBalancer, hasSeveralLoadBalancers } from '../../../model/loadBalancers.ts';
import type { ServiceDefinition } from '../../../model/serviceDefinition.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { isServiceLinkedRole } from '../../../model/serviceLinkedRole.ts';
import { serviceNetworkMode } from '../../../model/serviceNetworkMode.ts';
import type { TaskDefinition } from '../../../model/taskDefinition.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const roleNeedsLinkedRole = serviceRule({
  id: 'role-needs-linked-role',
  severity: 'error',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/4657',
  rationale:
    'ECS then acts with its service-linked role, and AWS refuses another: "You cannot specify an IAM role for services that require a service linked role".',
  messages: {
    linked: "A service with {feature} uses ECS's own service-linked role. Leave `role` out.",
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'create' || !isSet(service.role)) return;
    if (hasNoLoadBalancer(service) || isServiceLinkedRole(service.role)) return; // said by the rules of these
    const feature = featureOf(service, context.task);
    const place = keyPlaceOf(service, 'role');
    if (feature) report(place, 'linked', { feature }, [fix.remove(place)]);
  },
});

function featureOf(service: ServiceDefinition, task: TaskDefinition | undefined): string | undefined {
  if (serviceNetworkMode(service, task) === 'awsvpc') return 'the network mode awsvpc';
  if (isSet(service.serviceRegistries)) return '`serviceRegistries`';
  if (hasSeveralLoadBalancers(service)) return 'several load balancers';
  return deploymentController(service) === 'EXTERNAL' ? 'the deployment controller EXTERNAL' : undefined;
}
