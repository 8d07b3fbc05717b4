import { efsWindows } from '../../../../server/src/validation/rules/volumes/efsWindows.ts';
import { testRule } from '../testRule.ts';

const EFS = '{ "fileSystemId": "fs-12345678" }';
const task = (family: string, efs: string, key = '"efsVolumeConfiguration"') =>
  `{ "runtimePlatform": { "operatingSystemFamily": ${family} }, "volumes": [{ "name": "data", ${key}: ${efs} }], "containerDefinitions": "\${CONTAINERS}" }`;
const WINDOWS = '"WINDOWS_SERVER_2022_CORE"';

testRule(efsWindows, {
  passes: [
    task('"LINUX"', EFS),
    task('null', EFS),
    task('"${FAMILY}"', EFS),
    task(WINDOWS, 'null'),
    task(WINDOWS, '"${EFS}"'),
  ],
  fails: [
    {
      text: task(WINDOWS, EFS, '^"efsVolumeConfiguration"^'),
      message: 'Windows containers cannot mount Amazon EFS.',
      pointer: '/volumes/0/efsVolumeConfiguration',
    },
  ],
});
