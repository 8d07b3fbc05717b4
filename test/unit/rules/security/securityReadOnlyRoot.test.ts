import { securityReadOnlyRoot } from '../../../../server/src/validation/rules/security/securityReadOnlyRoot.ts';
import { testRule } from '../testRule.ts';

const task = (container: string, family = 'LINUX') =>
  `{ "runtimePlatform": { "operatingSystemFamily": "${family}" }, "containerDefinitions": [{ ${container} }] }`;
const MESSAGE = 'The root file system is writable. Consider `readonlyRootFilesystem` with volumes for what is written.';

testRule(securityReadOnlyRoot, {
  passes: [
    task('"name": "web", "readonlyRootFilesystem": true'),
    task('"name": "web", "readonlyRootFilesystem": "${READ_ONLY}"'),
    task('"name": "web"', 'WINDOWS_SERVER_2022_CORE'),
    task('"name": "web", {{ more }}'),
  ],
  fails: [
    {
      text: task('"name": ^"web"^'),
      pointer: '/containerDefinitions/0/readonlyRootFilesystem',
      message: MESSAGE,
    },
    { text: task('"name": "web", "readonlyRootFilesystem": ^false^'), message: MESSAGE },
  ],
});
