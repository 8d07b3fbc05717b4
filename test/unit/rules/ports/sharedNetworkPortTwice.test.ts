import { sharedNetworkPortTwice } from '../../../../server/src/validation/rules/ports/sharedNetworkPortTwice.ts';
import { testRule } from '../testRule.ts';

const task = (mode: string, web: string, sidecar: string) =>
  `{ ${mode}"containerDefinitions": [{ "name": "web", "portMappings": [${web}] }, { "name": "sidecar", "portMappings": [${sidecar}] }] }`;
const AWSVPC = '"networkMode": "awsvpc", ';

testRule(sharedNetworkPortTwice, {
  passes: [
    task(AWSVPC, '{ "containerPort": 80 }', '{ "containerPort": 81 }'),
    task(AWSVPC, '{ "containerPort": 53 }', '{ "containerPort": 53, "protocol": "udp" }'),
    task(AWSVPC, '{ "containerPort": 80 }', '{ "containerPort": "${PORT}" }'),
    task(AWSVPC, '{ "containerPort": 80 }', '{ "containerPort": 80, "protocol": "${PROTOCOL}" }'),
    task('', '{ "containerPort": 80 }', '{ "containerPort": 80 }'),
    task('"networkMode": "${MODE}", ', '{ "containerPort": 80 }', '{ "containerPort": 80 }'),
  ],
  fails: [
    {
      text: task(AWSVPC, '{ "containerPort": 80 }', '{ "containerPort": ^80^, "protocol": "tcp" }'),
      message: 'Port 80/tcp is mapped more than once. Under awsvpc the containers of a task share one network.',
    },
    {
      text: task(AWSVPC, '{ "containerPort": 80 }, { "containerPort": ^80^ }', ''),
      message: 'Port 80/tcp is mapped more than once. Under awsvpc the containers of a task share one network.',
    },
    {
      text: task('"networkMode": "host", ', '{ "containerPort": 80 }', '{ "containerPort": ^80^ }'),
      message: 'Port 80/tcp is mapped more than once. Under host the containers of a task share one network.',
    },
    {
      text: task('"requiresCompatibilities": ["FARGATE"], ', '{ "containerPort": 80 }', '{ "containerPort": ^80^ }'),
      message: 'Port 80/tcp is mapped more than once. Under awsvpc the containers of a task share one network.',
    },
  ],
});
