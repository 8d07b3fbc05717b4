import { parseArn } from '../../../model/arn.ts';
import { each, known } from '../../../model/field.ts';
import { isStandIn } from '../../../model/standIn.ts';
import { serviceRule } from '../../rule.ts';

export const latticeTargetGroupForm = serviceRule({
  id: 'lattice-target-group-form',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeConfiguration.html',
  rationale: 'The tasks are registered in a target group of VPC Lattice, not in one of a load balancer.',
  messages: {
    loadBalancer: 'This is a target group of a load balancer, which belongs into `loadBalancers`.',
    other: 'Expected the ARN of a VPC Lattice target group: arn:aws:vpc-lattice:REGION:ACCOUNT:targetgroup/tg-….',
  },
  check(service, report) {
    for (const { targetGroupArn } of each(service.vpcLatticeConfigurations)) {
      const text = known(targetGroupArn);
      const arn = text ? parseArn(text) : undefined;
      if (
        !text ||
        (!arn && isStandIn(text)) ||
        (arn?.service === 'vpc-lattice' && arn.resource.startsWith('targetgroup/tg-'))
      )
        continue;
      const isOfLoadBalancer = arn?.service === 'elasticloadbalancing' && arn.resource.startsWith('targetgroup/');
      report(targetGroupArn, isOfLoadBalancer ? 'loadBalancer' : 'other');
    }
  },
});
