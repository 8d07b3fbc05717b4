import { securityWindowsAdmin } from '../../../../server/src/validation/rules/security/securityWindowsAdmin.ts';
import { testRule } from '../testRule.ts';

const task = (user: string, family = '"WINDOWS_SERVER_2022_CORE"') =>
  `{ "runtimePlatform": { "operatingSystemFamily": ${family} }, "containerDefinitions": [{ "name": "web", "user": ${user} }] }`;

testRule(securityWindowsAdmin, {
  passes: [
    task('"ContainerUser"'),
    task('"${USER}"'),
    task('null'),
    task('"ContainerAdministrator"', '"LINUX"'),
    task('"ContainerAdministrator"', '"${FAMILY}"'),
  ],
  fails: [
    {
      text: task('^"containeradministrator"^'),
      message: 'This container runs as administrator. Prefer ContainerUser.',
    },
  ],
});
