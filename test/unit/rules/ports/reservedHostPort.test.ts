import { reservedHostPort } from '../../../../server/src/validation/rules/ports/reservedHostPort.ts';
import { testRule } from '../testRule.ts';

const task = (mode: string, ...mappings: string[]) =>
  `{ ${mode}"containerDefinitions": [{ "name": "web", "portMappings": [${mappings.join(', ')}] }] }`;
const AWSVPC = '"networkMode": "awsvpc", ';
const HOST = '"networkMode": "host", ';
const WINDOWS = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, ';

testRule(reservedHostPort, {
  passes: [
    task('', '{ "containerPort": 22, "hostPort": 2222 }'),
    task('', '{ "containerPort": 22 }'),
    task('', '{ "containerPort": 22, "hostPort": 22, "protocol": "udp" }'),
    task('', '{ "containerPort": 53, "hostPort": 53 }'),
    task('', '{ "containerPort": 22, "hostPort": "${PORT}" }'),
    task(AWSVPC, '{ "containerPort": 22, "hostPort": 22 }'),
    task(WINDOWS, '{ "containerPort": 22, "hostPort": 22 }'),
    task('"networkMode": "${MODE}", ', '{ "containerPort": 22, "hostPort": 22 }'),
  ],
  fails: [
    {
      text: task('', '{ "containerPort": 22, "hostPort": ^22^ }'),
      message: 'Port 22 is reserved on container instances, so a task that needs it is never placed.',
    },
    {
      text: task(HOST, '{ "containerPort": ^51678^ }'),
      message: 'Port 51678 is reserved on container instances, so a task that needs it is never placed.',
    },
    {
      text: task(HOST, '{ "containerPort": ^22^, "hostPort": 0 }'),
      message: 'Port 22 is reserved on container instances, so a task that needs it is never placed.',
    },
    {
      text: task(WINDOWS, '{ "containerPort": 80, "hostPort": ^3389^ }'),
      message: 'Port 3389 is reserved on container instances, so a task that needs it is never placed.',
    },
  ],
});
