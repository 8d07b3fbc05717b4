import { hostDockerSocket } from '../../../../server/src/validation/rules/volumes/hostDockerSocket.ts';
import { testRule } from '../testRule.ts';

const task = (path: string, mountPoint: string, launchType = '"EC2"') =>
  `{ "requiresCompatibilities": [${launchType}], "volumes": [{ "name": "host", "host": { "sourcePath": ${path} } }], "containerDefinitions": [{ "name": "web", "mountPoints": [${mountPoint}] }] }`;
const mount = (readOnly: string) => `{ "sourceVolume": "host", "containerPath": "/host", "readOnly": ${readOnly} }`;

testRule(hostDockerSocket, {
  passes: [
    task('"/etc"', mount('true')),
    task('"/etc"', mount('"${READ_ONLY}"')),
    task('"/etc"', ''),
    task('"/etc/app"', mount('false')),
    task('"${PATH}"', mount('false')),
    task('"/var/run/docker.sock"', mount('true'), '"FARGATE"'),
    '{ "volumes": [{ "name": "data", "host": {} }] }',
  ],
  fails: [
    {
      text: task('^"/var/run/docker.sock"^', mount('true')),
      message: 'Through the Docker socket a container is root on the container instance.',
    },
    {
      text: task('^"/"^', mount('null')),
      message: 'A container can write to / of the container instance. Mount it with `readOnly`.',
    },
  ],
});
