import { compatWindowsManaged } from '../../../../server/src/validation/rules/launchType/compatWindowsManaged.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, family: string) =>
  `{ "requiresCompatibilities": ["${launchType}"], "runtimePlatform": { "operatingSystemFamily": ${family} } }`;

testRule(compatWindowsManaged, {
  passes: [
    task('EC2', '"WINDOWS_SERVER_2022_CORE"'),
    task('MANAGED_INSTANCES', '"LINUX"'),
    task('MANAGED_INSTANCES', '"${OS}"'),
  ],
  fails: [
    {
      text: task('MANAGED_INSTANCES', '^"WINDOWS_SERVER_2022_CORE"^'),
      message: 'MANAGED_INSTANCES run Linux tasks only, not WINDOWS_SERVER_2022_CORE.',
    },
  ],
});
