import { each, isSet } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const lbTargetGroupAndName = serviceRule({
  id: 'lb-target-group-and-name',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html',
  rationale: 'AWS refuses it: "loadBalancerName and targetGroupArn cannot both be specified".',
  messages: {
    both: '`loadBalancerName` is for Classic Load Balancers only, `targetGroupArn` for the others. Give one of them.',
  },
  check(service, report) {
    for (const balancer of each(service.loadBalancers)) {
      if (!isSet(balancer.targetGroupArn) || !isSet(balancer.loadBalancerName)) continue;
      const place = keyPlaceOf(balancer, 'loadBalancerName');
      report(place, 'both', {}, [fix.remove(place)]);
    }
  },
});
