import { lbDuplicate } from '../../../../server/src/validation/rules/loadBalancer/lbDuplicate.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1';
const rest = (port: number | string, arn = ARN) =>
  `"targetGroupArn": "${arn}", "containerName": "web", "containerPort": ${port} }`;

testRule(lbDuplicate, {
  passes: [
    `{ "desiredCount": 1, "loadBalancers": [{ ${rest(80)}, { ${rest(81)}] }`,
    `{ "desiredCount": 1, "loadBalancers": [{ ${rest(80)}, { ${rest(80, `${ARN}2`)}] }`,
    `{ "desiredCount": 1, "loadBalancers": [{ ${rest(80, '${ARN}')}, { ${rest(80, '${ARN}')}] }`,
  ],
  fails: [
    {
      text: `{ "desiredCount": 1, "loadBalancers": [{ ${rest(80)}, ^{^ ${rest(80)}] }`,
      pointer: '/loadBalancers/1',
      message: 'Another item registers the same container port with the same target group.',
      related: [['/loadBalancers/0', 'The first one.']],
      fixed: `{ "desiredCount": 1, "loadBalancers": [{ ${rest(80)}] }`,
    },
  ],
});
