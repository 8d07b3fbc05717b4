import { securityPrivileged } from '../../../../server/src/validation/rules/security/securityPrivileged.ts';
import { testRule } from '../testRule.ts';

const task = (privileged: string, rest = '"requiresCompatibilities": ["EC2"]') =>
  `{ ${rest}, "containerDefinitions": [{ "name": "web", "privileged": ${privileged} }] }`;

testRule(securityPrivileged, {
  passes: [
    task('false'),
    task('null'),
    task('"${PRIVILEGED}"'),
    task('true', '"requiresCompatibilities": ["FARGATE"]'), // refused there
    task('true', '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }'),
  ],
  fails: [
    { text: task('^true^'), message: 'A privileged container has the rights of root on its container instance.' },
    {
      text: '[{ "name": "web", "image": "nginx", "privileged": ^true^ }]',
      message: 'A privileged container has the rights of root on its container instance.',
    },
  ],
});
