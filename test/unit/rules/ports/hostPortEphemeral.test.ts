import { hostPortEphemeral } from '../../../../server/src/validation/rules/ports/hostPortEphemeral.ts';
import { testRule } from '../testRule.ts';

const task = (mode: string, ...mappings: string[]) =>
  `{ ${mode}"containerDefinitions": [{ "name": "web", "portMappings": [${mappings.join(', ')}] }] }`;
const AWSVPC = '"networkMode": "awsvpc", ';
const HOST = '"networkMode": "host", ';
const BRIDGE = '"networkMode": "bridge", ';

testRule(hostPortEphemeral, {
  passes: [
    task('', '{ "containerPort": 80, "hostPort": 32767 }'),
    task('', '{ "containerPort": 49153 }'),
    task('', '{ "containerPort": 80, "hostPort": 51678 }'),
    task('', '{ "containerPort": 80, "hostPort": 70000 }'),
    task('', '{ "containerPort": 80, "hostPort": "${PORT}" }'),
    task(AWSVPC, '{ "containerPort": 50000, "hostPort": 50000 }'),
    task(HOST, '{ "containerPort": 50000, "hostPort": 50000 }'),
  ],
  fails: [
    {
      text: task(BRIDGE, '{ "containerPort": 80, "hostPort": ^49153^ }'),
      message: 'Host port 49153 lies in the range of dynamic ports and may be taken. Choose one below 32768.',
    },
    {
      text: task('', '{ "containerPort": 80, "hostPort": ^32768^ }'),
      message: 'Host port 32768 lies in the dynamic range of current Linux kernels (32768–60999) and may be taken.',
      severity: 'information',
    },
  ],
});
