import { scWindows } from '../../../../server/src/validation/rules/serviceConnect/scWindows.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop"${configuration} }${rest} }`;

const task = (family: string) => `{ "family": "web", "runtimePlatform": { "operatingSystemFamily": "${family}" } }`;

testRule(scWindows, {
  passes: [
    { text: service(''), task: task('LINUX') },
    { text: service(''), task: task('${OS}') },
    { text: service('').replace('true', 'false'), task: task('WINDOWS_SERVER_2022_CORE') },
    service(''),
  ],
  fails: [
    {
      text: service('').replace('true', '^true^'),
      task: task('WINDOWS_SERVER_2022_CORE'),
      message: 'Windows tasks cannot use Service Connect.',
      related: [['/runtimePlatform/operatingSystemFamily', 'The operating system of the tasks.']],
    },
  ],
});
