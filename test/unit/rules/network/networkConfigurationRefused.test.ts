import { networkConfigurationRefused } from '../../../../server/src/validation/rules/network/networkConfigurationRefused.ts';
import { testRule } from '../testRule.ts';

const taskWith = (mode: string) =>
  `{ "family": "web", "networkMode": ${mode}, "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }`;
const network = '"networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } }';

testRule(networkConfigurationRefused, {
  passes: [
    `{ "desiredCount": 1, ${network} }`,
    { text: `{ "desiredCount": 1, ${network} }`, task: taskWith('"awsvpc"') },
    { text: `{ "desiredCount": 1, ${network} }`, task: taskWith('"${MODE}"') },
    { text: `{ "desiredCount": 1, ${network} }`, task: taskWith('null') },
    { text: '{ "desiredCount": 1, "networkConfiguration": {} }', task: taskWith('"bridge"') },
    { text: `{ "desiredCount": 1, "launchType": "FARGATE", ${network} }`, task: taskWith('"bridge"') }, // the mode is wrong
    { text: `{ "desiredCount": 1, "launchType": "EXTERNAL", ${network} }`, task: taskWith('"bridge"') },
    {
      text: `{ "serviceName": "web", "desiredCount": 1, "deploymentController": { "type": "EXTERNAL" }, ${network} }`, // external-controller-keys
      task: taskWith('"bridge"'),
    },
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, ^"networkConfiguration"^: { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }',
      task: taskWith('"bridge"'),
      message: 'The network mode of the task definition is bridge, which takes no `networkConfiguration`.',
      related: [['/networkMode', 'The network mode is bridge.']],
      fixed: '{ "desiredCount": 1 }',
    },
    {
      text: '{ "service": "web", "desiredCount": 1, ^"networkConfiguration"^: { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }',
      task: taskWith('"default"'),
      message: 'The network mode of the task definition is default, which takes no `networkConfiguration`.',
      fixed: '{ "service": "web", "desiredCount": 1 }',
    },
  ],
});
