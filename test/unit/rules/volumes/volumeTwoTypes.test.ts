import { volumeTwoTypes } from '../../../../server/src/validation/rules/volumes/volumeTwoTypes.ts';
import { testRule } from '../testRule.ts';

const task = (volume: string, name = '"data"') =>
  `{ "volumes": [{ "name": ${name}, ${volume} }], "containerDefinitions": "\${CONTAINERS}" }`;
const EFS = '"efsVolumeConfiguration": { "fileSystemId": "fs-12345678" }';

testRule(volumeTwoTypes, {
  passes: [
    task(EFS),
    task(`${EFS}, "host": {}`),
    task(`${EFS}, "host": { "sourcePath": null }`),
    task(`${EFS}, "host": { "sourcePath": "" }`),
    task(`${EFS}, "host": { "sourcePath": "\${PATH}" }`),
    task(`${EFS}, "dockerVolumeConfiguration": null, "configuredAtLaunch": false`),
    task(`${EFS}, "dockerVolumeConfiguration": "\${DOCKER}"`),
    '{ "volumes": null }',
  ],
  fails: [
    {
      text: task(`${EFS}, "host": { "sourcePath": "/data" }`, '^"data"^'),
      message: 'A volume is of one kind; this one has `host` and `efsVolumeConfiguration`.',
      pointer: '/volumes/0',
    },
    {
      text: task('"dockerVolumeConfiguration": { "scope": "task" }, "configuredAtLaunch": true', '^"data"^'),
      message: 'A volume is of one kind; this one has `dockerVolumeConfiguration` and `configuredAtLaunch`.',
      pointer: '/volumes/0',
    },
  ],
});
