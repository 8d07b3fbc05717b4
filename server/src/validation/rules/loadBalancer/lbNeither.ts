import { each, isBlank } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

export const lbNeither = serviceRule({
  id: 'lb-neither',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html',
  rationale:
    'AWS refuses it: "You must specify either a loadBalancerName or a targetGroupArn in all loadBalancer entries".',
  messages: {
    neither: 'A load balancer needs `targetGroupArn`, or `loadBalancerName` for a Classic Load Balancer.',
  },
  check(service, report) {
    for (const balancer of each(service.loadBalancers))
      if (isBlank(balancer.targetGroupArn) && isBlank(balancer.loadBalancerName)) report(balancer, 'neither');
  },
});
