import { codeDeployNeedsLb } from '../../../../server/src/validation/rules/deployment/codeDeployNeedsLb.ts';
import { testRule } from '../testRule.ts';

const service = (rest: string) =>
  `{ "serviceName": "web", "deploymentController": { "type": "CODE_DEPLOY" }, "desiredCount": 1${rest} }`;

testRule(codeDeployNeedsLb, {
  passes: [
    service(', "loadBalancers": [{ "targetGroupArn": "arn:aws:x", "containerName": "web", "containerPort": 80 }]'),
    service(', "loadBalancers": [{ "targetGroupArn": "${GROUP}" }]'),
    service(', "loadBalancers": [{ "loadBalancerName": "classic" }]'), // lb-classic-with-new-features
    service(', "loadBalancers": [{ "containerName": "web" }]'), // lb-neither
    service(', "loadBalancers": "${BALANCERS}"'),
    service(', "loadBalancers": ["${BALANCER}"]'),
    '{ "serviceName": "web", "desiredCount": 1 }',
    '{ "service": "web", "deploymentController": { "type": "CODE_DEPLOY" } }',
  ],
  fails: [
    {
      text: `^{^ "serviceName": "web", "deploymentController": { "type": "CODE_DEPLOY" }, "desiredCount": 1 }`,
      message: 'Under the CODE_DEPLOY controller a service needs a load balancer with a `targetGroupArn`.',
      pointer: '/loadBalancers',
    },
    {
      text: service(', "loadBalancers": ^[]^'),
      message: 'Under the CODE_DEPLOY controller a service needs a load balancer with a `targetGroupArn`.',
    },
  ],
});
