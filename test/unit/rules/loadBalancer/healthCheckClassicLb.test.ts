import { healthCheckClassicLb } from '../../../../server/src/validation/rules/loadBalancer/healthCheckClassicLb.ts';
import { testRule } from '../testRule.ts';

const text = (name: string) =>
  `{ "desiredCount": 1, "loadBalancers": [{ "loadBalancerName": ${name}, "containerName": "web", "containerPort": 80 }] }`;
const checked = (name: string, command = '["CMD", "true"]') =>
  `{ "name": "${name}", "image": "nginx:1.27", "memory": 128, "portMappings": [{ "containerPort": 80 }], "healthCheck": { "command": ${command} } }`;
const taskWith = (...containers: string[]) => `{ "family": "web", "containerDefinitions": [${containers.join(', ')}] }`;

testRule(healthCheckClassicLb, {
  passes: [
    text('"web"'),
    { text: text('""'), task: taskWith(checked('web')) },
    { text: text('"web"'), task: taskWith('{ "name": "web", "image": "nginx:1.27", "memory": 128 }') },
    {
      text: text('"web"'),
      task: taskWith('{ "name": "web", "image": "nginx:1.27", "memory": 128, "healthCheck": "${CHECK}" }'),
    },
  ],
  fails: [
    {
      text: text('^"web"^'),
      task: taskWith(checked('web')),
      message:
        'Behind a Classic Load Balancer containers cannot have a `healthCheck`, and one has in the task definition.',
      related: [['/containerDefinitions/0/healthCheck', 'Container web has a health check.']],
    },
    {
      text: text('^"web"^'),
      task: taskWith(checked('web'), checked('app')),
      message:
        'Behind a Classic Load Balancer containers cannot have a `healthCheck`, and 2 have in the task definition.',
    },
  ],
});
