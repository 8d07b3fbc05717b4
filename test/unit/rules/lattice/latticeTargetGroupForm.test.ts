import { latticeTargetGroupForm } from '../../../../server/src/validation/rules/lattice/latticeTargetGroupForm.ts';
import { testRule } from '../testRule.ts';

const service = (arn: string) =>
  `{ "serviceName": "web", "vpcLatticeConfigurations": [{ "roleArn": "\${ROLE}", "targetGroupArn": ${arn}, "portName": "http" }] }`;
const OTHER = 'Expected the ARN of a VPC Lattice target group: arn:aws:vpc-lattice:REGION:ACCOUNT:targetgroup/tg-….';

testRule(latticeTargetGroupForm, {
  passes: [
    service('"arn:aws:vpc-lattice:eu-west-1:123456789012:targetgroup/tg-0123456789abcdef0"'),
    service('"${GROUP}"'),
    service('""'),
    service('"TARGET_GROUP_ARN"'),
  ],
  fails: [
    {
      text: service('^"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/73e2d6bc24d8a067"^'),
      message: 'This is a target group of a load balancer, which belongs into `loadBalancers`.',
    },
    { text: service('^"arn:aws:vpc-lattice:eu-west-1:123456789012:service/svc-0123456789abcdef0"^'), message: OTHER },
    { text: service('^"web"^'), message: OTHER },
  ],
});
