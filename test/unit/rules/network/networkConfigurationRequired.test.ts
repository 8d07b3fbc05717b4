import { networkConfigurationRequired } from '../../../../server/src/validation/rules/network/networkConfigurationRequired.ts';
import { testRule } from '../testRule.ts';

const taskWith = (mode: string) =>
  `{ "family": "web", ${mode}"containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }`;
const awsvpc = taskWith('"networkMode": "awsvpc", ');
const web = '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1';

testRule(networkConfigurationRequired, {
  passes: [
    `${web} }`,
    { text: `${web} }`, task: taskWith('') },
    { text: `${web} }`, task: taskWith('"networkMode": "${MODE}", ') },
    { text: `${web}, "launchType": "FARGATE" }`, task: taskWith('"networkMode": "${MODE}", ') },
    { text: `${web} }`, task: taskWith('"networkMode": "bridge", ') },
    { text: `${web}, "networkConfiguration": "\${NETWORK}" }`, task: awsvpc },
    { text: `${web}, "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }`, task: awsvpc },
    { text: `${web}, "deploymentController": { "type": "EXTERNAL" } }`, task: awsvpc },
    { text: `${web}, "launchType": "EXTERNAL" }`, task: awsvpc },
    { text: `${web}, "launchType": "\${LAUNCH_TYPE}" }`, task: awsvpc },
    { text: '{ "service": "web", "taskDefinition": "web", "desiredCount": 1 }', task: awsvpc },
    { text: '{ "serviceName": "web", "status": "ACTIVE", "desiredCount": 1 }', task: awsvpc },
  ],
  fails: [
    {
      text: '^{^ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
      task: awsvpc,
      pointer: '/networkConfiguration',
      message: 'The network mode is awsvpc, which needs `networkConfiguration` with subnets.',
      related: [['/networkMode', 'The network mode.']],
    },
    {
      text: '{ "desiredCount": 1, "networkConfiguration": ^{}^ }',
      task: awsvpc,
      ecspresso: true,
      message: 'The network mode is awsvpc, which needs `networkConfiguration` with subnets.',
    },
    {
      text: '^{^ "desiredCount": 1, "launchType": "FARGATE" }',
      pointer: '/networkConfiguration',
      message: 'Fargate needs `networkConfiguration` with subnets.',
    },
    {
      text: '^{^ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT" }] }',
      task: taskWith(''),
      pointer: '/networkConfiguration',
      message: 'Fargate needs `networkConfiguration` with subnets.',
    },
  ],
});
