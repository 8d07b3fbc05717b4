import { hostModeSingleCopy } from '../../../../server/src/validation/rules/loadBalancer/hostModeSingleCopy.ts';
import { testRule } from '../testRule.ts';

const taskWith = (mode: string, mappings = '[{ "containerPort": 80 }]') =>
  `{ "family": "web", "networkMode": "${mode}", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128, "portMappings": ${mappings} }] }`;

testRule(hostModeSingleCopy, {
  passes: [
    '{ "desiredCount": 2 }',
    { text: '{ "desiredCount": 1 }', task: taskWith('host') },
    { text: '{ "desiredCount": "${COUNT}" }', task: taskWith('host') },
    { text: '{ "desiredCount": 2, "launchType": "FARGATE" }', task: taskWith('host') }, // fargate-network-mode
    { text: '{ "desiredCount": 2 }', task: taskWith('bridge') },
    { text: '{ "desiredCount": 2 }', task: taskWith('host', '[]') },
    { text: '{ "desiredCount": 2 }', task: taskWith('${MODE}') },
  ],
  fails: [
    {
      text: '{ "desiredCount": ^3^ }',
      task: taskWith('host'),
      message: 'The network mode is host: the 3 tasks need 3 container instances, one for each.',
      related: [['/networkMode', 'The network mode is host.']],
    },
    {
      text: '{ "desiredCount": ^2^, "launchType": "EXTERNAL" }',
      task: taskWith('host'),
      message: 'The network mode is host: the 2 tasks need 2 container instances, one for each.',
    },
  ],
});
