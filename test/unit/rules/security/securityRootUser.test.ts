import { securityRootUser } from '../../../../server/src/validation/rules/security/securityRootUser.ts';
import { testRule } from '../testRule.ts';

const task = (container: string, rest = '"networkMode": "awsvpc"') =>
  `{ ${rest}, "containerDefinitions": [{ "name": "web", ${container} }] }`;
const MESSAGE = 'This container runs as root. Give it a `user` of its own.';

testRule(securityRootUser, {
  passes: [
    task('"user": "1000:0"'),
    task('"user": "rooty"'),
    task('"user": "${USER}"'),
    task('"image": "nginx"'), // the image may set one
    task('"user": "0"', '"networkMode": "host"'), // host-mode-root-user says so
    task('"user": "0", "firelensConfiguration": { "type": "fluentbit" }'),
    task('"user": "root"', '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }'),
  ],
  fails: ['root', '0', '0:1000', 'root:root'].map((user) => ({
    text: task(`"user": ^"${user}"^`),
    message: MESSAGE,
  })),
});
