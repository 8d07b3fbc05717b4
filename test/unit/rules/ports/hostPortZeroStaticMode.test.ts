import { hostPortZeroStaticMode } from '../../../../server/src/validation/rules/ports/hostPortZeroStaticMode.ts';
import { testRule } from '../testRule.ts';

const task = (mode: string, ...mappings: string[]) =>
  `{ ${mode}"containerDefinitions": [{ "name": "web", "portMappings": [${mappings.join(', ')}] }] }`;
const AWSVPC = '"networkMode": "awsvpc", ';
const HOST = '"networkMode": "host", ';
const BRIDGE = '"networkMode": "bridge", ';

testRule(hostPortZeroStaticMode, {
  passes: [
    task(AWSVPC, '{ "containerPort": 80, "hostPort": 80 }'),
    task(AWSVPC, '{ "containerPort": 80, "hostPort": null }'),
    task(AWSVPC, '{ "containerPort": 80, "hostPort": "${PORT}" }'),
    task(BRIDGE, '{ "containerPort": 80, "hostPort": 0 }'),
    task('', '{ "containerPort": 80, "hostPort": 0 }'),
  ],
  fails: [
    {
      text: task(AWSVPC, '{ "containerPort": 80, "hostPort": ^0^ }'),
      message: 'There are no dynamic host ports under awsvpc. Leave `hostPort` out.',
      fixed: task(AWSVPC, '{ "containerPort": 80 }'),
    },
    {
      text: task(HOST, '{ "containerPort": 80, "hostPort": ^0^ }'),
      message: 'There are no dynamic host ports under host. Leave `hostPort` out.',
      severity: 'warning',
      fixed: task(HOST, '{ "containerPort": 80 }'),
    },
  ],
});
