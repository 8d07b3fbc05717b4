import { isBlank, isSet } from '../../../model/field.ts';
import { hasNoLoadBalancer } from '../../../model/loadBalancers.ts';
import { serviceForm } from '../../../model/serviceForm.ts';
import { isServiceLinkedRole } from '../../../model/serviceLinkedRole.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const roleWithoutLb = serviceRule({
  id: 'role-without-lb',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  rationale:
    'The role lets ECS call a load balancer: "IAM roles are only valid for services configured to use load balancers". An example of AWS has it beside VPC Lattice, so nothing is said there.',
  messages: {
    without: '`role` is for services behind a load balancer, and this one has none.',
  },
  check(service, report, context) {
    if (serviceForm(service, context) !== 'create' || !isSet(service.role)) return;
    if (!hasNoLoadBalancer(service) || isServiceLinkedRole(service.role)) return;
    if (!isBlank(service.vpcLatticeConfigurations)) return;
    const place = keyPlaceOf(service, 'role');
    report(place, 'without', {}, [fix.remove(place)]);
  },
});
