import { each, known } from '../../../model/field.ts';
import { targetOf } from '../../../model/loadBalancers.ts';
import type { LoadBalancer } from '../../../model/shapes.generated.ts';
import { fix } from '../../fix.ts';
import { serviceRule } from '../../rule.ts';

export const lbDuplicate = serviceRule({
  id: 'lb-duplicate',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html',
  rationale: 'A container port is registered once with a target group.',
  messages: {
    twice: 'Another item registers the same container port with the same target group.',
  },
  check(service, report) {
    const seen = new Map<string, LoadBalancer>();
    for (const balancer of each(service.loadBalancers)) {
      const target = targetOf(balancer);
      const targetGroup = known(balancer.targetGroupArn);
      if (!target || !targetGroup) continue;
      const key = JSON.stringify([targetGroup, target.containerName, target.containerPort]);
      const first = seen.get(key);
      if (!first) seen.set(key, balancer);
      else
        report(
          balancer,
          'twice',
          {},
          [fix.remove(balancer, 'Remove this item')],
          [{ at: first, message: 'The first one.' }],
        );
    }
  },
});
