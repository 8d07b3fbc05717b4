import { lbTargetGroupArnForm } from '../../../../server/src/validation/rules/loadBalancer/lbTargetGroupArnForm.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:';
const text = (arn: string) =>
  `{ "desiredCount": 1, "loadBalancers": [{ "targetGroupArn": ${arn}, "containerName": "web", "containerPort": 80 }] }`;
const FORM =
  '`targetGroupArn` must be the ARN of a target group: arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/ID.';

testRule(lbTargetGroupArnForm, {
  passes: [
    text(`"${ARN}targetgroup/web/6d0ecf831eec9f09"`),
    text('"arn:aws-cn:elasticloadbalancing:cn-north-1:123456789012:targetgroup/web/1"'),
    text('"${ARN}"'),
    text('"{{ tfstate `aws_lb_target_group.web.arn` }}"'),
    text('"TARGET_GROUP_ARN"'),
    text('"your-alb-target-group-arn"'),
    text('""'),
  ],
  fails: [
    { text: text('^"web-tg"^'), message: FORM },
    {
      text: text(`"${ARN}targetgroup/web/1", "advancedConfiguration": { "alternateTargetGroupArn": ^"green"^ }`),
      message: FORM.replace('targetGroupArn', 'alternateTargetGroupArn'),
    },
    { text: text('^"arn:aws:elasticloadbalancing:targetgroup/web/1"^'), message: FORM },
    {
      text: text(`^"${ARN}loadbalancer/app/web/50dc6c495c0c9188"^`),
      message:
        '`targetGroupArn` must be the ARN of a target group of a load balancer. This is the ARN of another kind: Application Load Balancer.',
    },
    {
      text: text('^"arn:aws:vpc-lattice:eu-west-1:123456789012:targetgroup/tg-0123456789abcdef0"^'),
      message:
        '`targetGroupArn` must be the ARN of a target group of a load balancer. This is the ARN of another kind: VPC Lattice target group.',
    },
  ],
});
