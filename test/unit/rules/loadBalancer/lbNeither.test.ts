import { lbNeither } from '../../../../server/src/validation/rules/loadBalancer/lbNeither.ts';
import { testRule } from '../testRule.ts';

const text = (inside: string) =>
  `{ "desiredCount": 1, "loadBalancers": [^{^ ${inside}"containerName": "web", "containerPort": 80 }] }`;

testRule(lbNeither, {
  passes: [
    text('"targetGroupArn": "${ARN}", ').replaceAll('^', ''),
    text('"loadBalancerName": "web", ').replaceAll('^', ''),
    '{ "desiredCount": 1, "loadBalancers": ["${BALANCER}"] }',
  ],
  fails: [
    {
      text: text(''),
      pointer: '/loadBalancers/0',
      message: 'A load balancer needs `targetGroupArn`, or `loadBalancerName` for a Classic Load Balancer.',
    },
    {
      text: text('"targetGroupArn": "", "loadBalancerName": null, '),
      pointer: '/loadBalancers/0',
      message: 'A load balancer needs `targetGroupArn`, or `loadBalancerName` for a Classic Load Balancer.',
    },
  ],
});
