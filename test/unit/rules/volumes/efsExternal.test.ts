import { efsExternal } from '../../../../server/src/validation/rules/volumes/efsExternal.ts';
import { testRule } from '../testRule.ts';

const EFS = '{ "fileSystemId": "fs-12345678" }';
const task = (launchType: string, efs: string, key = '"efsVolumeConfiguration"', more = '') =>
  `{ "requiresCompatibilities": [${launchType}], ${more}"volumes": [{ "name": "data", ${key}: ${efs} }], "containerDefinitions": "\${CONTAINERS}" }`;

testRule(efsExternal, {
  passes: [
    task('"EC2", "FARGATE"', EFS),
    task('"${LAUNCH_TYPE}"', EFS),
    task('"EXTERNAL"', 'null'),
    task('"EXTERNAL"', '"${EFS}"'),
    task(
      '"EXTERNAL"',
      EFS,
      '"efsVolumeConfiguration"',
      '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, ',
    ),
  ],
  fails: [
    {
      text: task('"EXTERNAL"', EFS, '^"efsVolumeConfiguration"^'),
      message: 'AWS documents no Amazon EFS volumes for external instances.',
      pointer: '/volumes/0/efsVolumeConfiguration',
    },
  ],
});
