import { gracePeriodMissing } from '../../../../server/src/validation/rules/loadBalancer/gracePeriodMissing.ts';
import { testRule } from '../testRule.ts';

const balancer = '"loadBalancers": [{ "loadBalancerName": "web", "containerName": "web", "containerPort": 80 }]';
const message = 'Without `healthCheckGracePeriodSeconds` a task that starts slowly is stopped before it is healthy.';

testRule(gracePeriodMissing, {
  passes: [
    '{ "desiredCount": 1 }',
    `{ "desiredCount": 1, ${balancer}, "healthCheckGracePeriodSeconds": 60 }`,
    `{ "desiredCount": 1, ${balancer}, "healthCheckGracePeriodSeconds": "\${SECONDS}" }`,
    `{ "desiredCount": 1, ${balancer}, "deploymentController": { "type": "CODE_DEPLOY" } }`,
    `{ "service": "web", "desiredCount": 1, ${balancer} }`,
  ],
  fails: [
    { text: `^{^ "desiredCount": 1, ${balancer} }`, pointer: '/healthCheckGracePeriodSeconds', message },
    { text: `{ "desiredCount": 1, ${balancer}, "healthCheckGracePeriodSeconds": ^0^ }`, message },
  ],
});
