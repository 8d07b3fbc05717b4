import { firelensWindows } from '../../../../server/src/validation/rules/firelens/firelensWindows.ts';
import { testRule } from '../testRule.ts';

const task = (family: string, key = '"firelensConfiguration"', firelens = '{ "type": "fluentbit" }') =>
  `{ "runtimePlatform": { "operatingSystemFamily": ${family} }, "containerDefinitions": [{ "name": "router", ${key}: ${firelens} }] }`;

testRule(firelensWindows, {
  passes: [
    task('"LINUX"'),
    task('"${FAMILY}"'),
    task('null'),
    task('"WINDOWS_SERVER_2022_CORE"', '"firelensConfiguration"', 'null'),
    task('"WINDOWS_SERVER_2022_CORE"', '"firelensConfiguration"', '"${FIRELENS}"'),
  ],
  fails: [
    {
      text: task('"WINDOWS_SERVER_2022_CORE"', '^"firelensConfiguration"^'),
      pointer: '/containerDefinitions/0/firelensConfiguration',
      message: 'FireLens does not exist for Windows containers.',
    },
  ],
});
