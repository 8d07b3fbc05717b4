import { lbClassicAwsvpc } from '../../../../server/src/validation/rules/loadBalancer/lbClassicAwsvpc.ts';
import { testRule } from '../testRule.ts';

const text = (name: string, more = '') =>
  `{ "desiredCount": 1, ${more}"loadBalancers": [{ "loadBalancerName": ${name}, "containerName": "web", "containerPort": 80 }] }`;
const taskWith = (mode: string) =>
  `{ "family": "web", "networkMode": "${mode}", "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }`;

testRule(lbClassicAwsvpc, {
  passes: [
    text('"web"'),
    text('"web"', '"launchType": "EC2", '),
    text('""', '"launchType": "FARGATE", '),
    text('"web", "targetGroupArn": "arn:aws:x"', '"launchType": "FARGATE", '), // lb-target-group-and-name
    { text: text('"web"'), task: taskWith('bridge') },
    { text: text('"${NAME}"'), task: taskWith('awsvpc') },
  ],
  fails: [
    {
      text: text('^"web"^', '"launchType": "FARGATE", '),
      message:
        'Fargate works with Application, Network and Gateway Load Balancers only, which are given by `targetGroupArn`.',
      related: [['/launchType', 'The service runs on Fargate.']],
    },
    {
      text: text('^"web"^'),
      task: taskWith('awsvpc'),
      message: 'In the network mode awsvpc only target groups work (`targetGroupArn`), not Classic Load Balancers.',
      related: [['/networkMode', 'The network mode is awsvpc.']],
    },
  ],
});
