import { lbTargetGroupAndName } from '../../../../server/src/validation/rules/loadBalancer/lbTargetGroupAndName.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1';
const text = (inside: string) =>
  `{ "desiredCount": 1, "loadBalancers": [{ ${inside}, "containerName": "web", "containerPort": 80 }] }`;

testRule(lbTargetGroupAndName, {
  passes: [
    text(`"targetGroupArn": "${ARN}"`),
    text('"loadBalancerName": "web"'),
    text(`"targetGroupArn": "${ARN}", "loadBalancerName": ""`),
    text(`"targetGroupArn": "${ARN}", "loadBalancerName": "\${NAME}"`),
  ],
  fails: [
    {
      text: text(`"targetGroupArn": "${ARN}", ^"loadBalancerName"^: "web"`),
      message:
        '`loadBalancerName` is for Classic Load Balancers only, `targetGroupArn` for the others. Give one of them.',
      fixed: text(`"targetGroupArn": "${ARN}"`),
    },
  ],
});
