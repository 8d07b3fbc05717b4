import { faultInjectionWindows } from '../../../../server/src/validation/rules/launchType/faultInjectionWindows.ts';
import { testRule } from '../testRule.ts';

const task = (enabled: string, family: string) =>
  `{ "networkMode": "awsvpc", "runtimePlatform": { "operatingSystemFamily": "${family}" }, "enableFaultInjection": ${enabled} }`;

testRule(faultInjectionWindows, {
  passes: [
    task('true', 'LINUX'),
    task('false', 'WINDOWS_SERVER_2022_CORE'),
    task('true', '${OS}'),
    task('"${FAULTS}"', 'WINDOWS_SERVER_2022_CORE'),
  ],
  fails: [
    {
      text: task('true', 'WINDOWS_SERVER_2022_CORE').replace('"enableFaultInjection"', '^$&^'),
      message: 'Faults can be injected into Linux tasks only, not into Windows tasks.',
      pointer: '/enableFaultInjection',
    },
  ],
});
