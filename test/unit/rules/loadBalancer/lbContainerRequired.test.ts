import { lbContainerRequired } from '../../../../server/src/validation/rules/loadBalancer/lbContainerRequired.ts';
import { testRule } from '../testRule.ts';

testRule(lbContainerRequired, {
  passes: [
    '{ "desiredCount": 1, "loadBalancers": [{ "loadBalancerName": "web", "containerName": "web", "containerPort": 80 }] }',
    '{ "desiredCount": 1, "loadBalancers": [{ "loadBalancerName": "web", "containerName": "${NAME}", "containerPort": "${PORT}" }] }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "loadBalancers": [^{^ "loadBalancerName": "web", "containerPort": 80 }] }',
      pointer: '/loadBalancers/0/containerName',
      message: 'A load balancer needs `containerName`.',
    },
    {
      text: '{ "desiredCount": 1, "loadBalancers": [^{^ "loadBalancerName": "web", "containerName": "web" }] }',
      pointer: '/loadBalancers/0/containerPort',
      message: 'A load balancer needs `containerPort`.',
    },
  ],
});
