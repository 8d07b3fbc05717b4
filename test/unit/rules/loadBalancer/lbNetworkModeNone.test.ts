import { lbNetworkModeNone } from '../../../../server/src/validation/rules/loadBalancer/lbNetworkModeNone.ts';
import { testRule } from '../testRule.ts';

const text =
  '{ "desiredCount": 1, ^"loadBalancers"^: [{ "loadBalancerName": "web", "containerName": "web", "containerPort": 80 }] }';
const unmarked = text.replaceAll('^', '');
const taskWith = (mode: string) =>
  `{ "family": "web", "networkMode": "${mode}", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }`;

testRule(lbNetworkModeNone, {
  passes: [
    unmarked,
    { text: unmarked, task: taskWith('bridge') },
    { text: unmarked, task: taskWith('${MODE}') },
    { text: unmarked.replace('{', '{ "launchType": "FARGATE",'), task: taskWith('none') }, // fargate-network-mode
    { text: '{ "desiredCount": 1, "loadBalancers": [] }', task: taskWith('none') },
  ],
  fails: [
    {
      text,
      task: taskWith('none'),
      message: 'The network mode of the task definition is none: no load balancer reaches its containers.',
      related: [['/networkMode', 'The network mode is none.']],
    },
  ],
});
