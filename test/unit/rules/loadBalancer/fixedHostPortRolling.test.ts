import { fixedHostPortRolling } from '../../../../server/src/validation/rules/loadBalancer/fixedHostPortRolling.ts';
import { testRule } from '../testRule.ts';

const taskWith = (mode: string, hostPort: string) =>
  `{ "family": "web", "networkMode": "${mode}", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128, "portMappings": [{ "containerPort": 80, "hostPort": ${hostPort} }] }] }`;
const message =
  'Host port 80 is fixed and no task may stop first: a deployment needs a free container instance for each task that it adds.';

testRule(fixedHostPortRolling, {
  passes: [
    '{ "desiredCount": 1 }',
    { text: '{ "desiredCount": 1 }', task: taskWith('bridge', '0') },
    { text: '{ "desiredCount": 1 }', task: taskWith('bridge', '"${PORT}"') },
    { text: '{ "desiredCount": 1 }', task: taskWith('awsvpc', '80') },
    { text: '{ "desiredCount": 1, "launchType": "FARGATE" }', task: taskWith('bridge', '80') },
    { text: '{ "schedulingStrategy": "DAEMON" }', task: taskWith('bridge', '80') },
    {
      text: '{ "desiredCount": 2, "deploymentConfiguration": { "minimumHealthyPercent": 50 } }',
      task: taskWith('bridge', '80'),
    },
    { text: '{ "desiredCount": 2, "deploymentConfiguration": "${CONFIGURATION}" }', task: taskWith('bridge', '80') },
    { text: '{ "desiredCount": 1, "deploymentController": { "type": "EXTERNAL" } }', task: taskWith('bridge', '80') },
  ],
  fails: [
    {
      text: '^{^ "desiredCount": 1 }',
      task: taskWith('bridge', '80'),
      pointer: '/deploymentConfiguration',
      message,
      related: [['/containerDefinitions/0/portMappings/0/hostPort', 'The fixed host port.']],
    },
    {
      text: '{ "desiredCount": 2, "deploymentConfiguration": { "minimumHealthyPercent": ^100^ } }',
      task: taskWith('host', '80'),
      message,
    },
  ],
});
