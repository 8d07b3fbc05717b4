import { hostPortTwice } from '../../../../server/src/validation/rules/ports/hostPortTwice.ts';
import { testRule } from '../testRule.ts';

const task = (mode: string, web: string, sidecar: string) =>
  `{ ${mode}"containerDefinitions": [{ "name": "web", "portMappings": [${web}] }, { "name": "sidecar", "portMappings": [${sidecar}] }] }`;

testRule(hostPortTwice, {
  passes: [
    task('', '{ "containerPort": 80, "hostPort": 80 }', '{ "containerPort": 81, "hostPort": 81 }'),
    task('', '{ "containerPort": 53, "hostPort": 53 }', '{ "containerPort": 53, "hostPort": 53, "protocol": "udp" }'),
    task('', '{ "containerPort": 80, "hostPort": 0 }', '{ "containerPort": 80, "hostPort": 0 }'),
    task('', '{ "containerPort": 80 }', '{ "containerPort": 80 }'),
    task('', '{ "containerPort": 80, "hostPort": 80 }', '{ "containerPort": 81, "hostPort": "${PORT}" }'),
    task('', '{ "containerPort": 80, "hostPort": 80 }', '{ "containerPort": 81, "hostPort": 80, "protocol": "${P}" }'),
    task(
      '"networkMode": "awsvpc", ',
      '{ "containerPort": 80, "hostPort": 80 }',
      '{ "containerPort": 80, "hostPort": 80 }',
    ),
    task(
      '"networkMode": "${MODE}", ',
      '{ "containerPort": 80, "hostPort": 80 }',
      '{ "containerPort": 81, "hostPort": 80 }',
    ),
    '[{ "name": "web", "image": "nginx", "portMappings": [{ "containerPort": 80, "hostPort": 80 }, { "containerPort": 81, "hostPort": 80 }] }]',
  ],
  fails: [
    {
      text: task('', '{ "containerPort": 80, "hostPort": 3000 }', '{ "containerPort": 81, "hostPort": ^3000^ }'),
      message: 'Host port 3000/tcp is mapped more than once in this task.',
    },
    {
      text: task(
        '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, ',
        '{ "containerPort": 80, "hostPort": 8125, "protocol": "udp" }',
        '{ "containerPort": 81, "hostPort": ^8125^, "protocol": "udp" }',
      ),
      message: 'Host port 8125/udp is mapped more than once in this task.',
    },
  ],
});
