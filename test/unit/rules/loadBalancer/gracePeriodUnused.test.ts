import { gracePeriodUnused } from '../../../../server/src/validation/rules/loadBalancer/gracePeriodUnused.ts';
import { testRule } from '../testRule.ts';

const text = '{ "desiredCount": 1, "healthCheckGracePeriodSeconds": 60 }';
const taskWith = (more = '') =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128${more} }] }`;

testRule(gracePeriodUnused, {
  passes: [
    text, // a container may have a health check
    { text: text.replace('60', '0'), task: taskWith() }, // as describe-services prints it
    { text: text.replace('60', '"${SECONDS}"'), task: taskWith() },
    { text, task: taskWith(', "healthCheck": { "command": ["CMD", "true"] }') },
    { text, task: taskWith(', "healthCheck": "${CHECK}"') },
    { text, task: '{ "family": "web", "containerDefinitions": ["${CONTAINER}"] }' },
    {
      text: '{ "desiredCount": 1, "healthCheckGracePeriodSeconds": 60, "loadBalancers": "${BALANCERS}" }',
      task: taskWith(),
    },
    {
      text: '{ "desiredCount": 1, "healthCheckGracePeriodSeconds": 60, "serviceRegistries": [{ "registryArn": "${ARN}" }] }',
      task: taskWith(),
    },
    { text: '{ "service": "web", "desiredCount": 1, "healthCheckGracePeriodSeconds": 60 }', task: taskWith() },
  ],
  fails: [
    {
      text: text.replace('60', '^60^'),
      task: taskWith(),
      message: 'Nothing checks the health of these tasks, so the grace period has no effect.',
    },
  ],
});
