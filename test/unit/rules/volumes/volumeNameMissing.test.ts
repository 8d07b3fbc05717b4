import { volumeNameMissing } from '../../../../server/src/validation/rules/volumes/volumeNameMissing.ts';
import { testRule } from '../testRule.ts';

const task = (volume: string) => `{ "volumes": [${volume}], "containerDefinitions": "\${CONTAINERS}" }`;
const pointer = '/volumes/0/name';

testRule(volumeNameMissing, {
  passes: [
    task('{ "name": "data" }'),
    task('{ "name": "${VOLUME}" }'),
    task('{ "name": "" }'), // the schema has something to say
    task('{ {{ name }} "configuredAtLaunch": true }'),
    task('"${VOLUME}"'),
    task(''),
    '{ "volumes": null }',
  ],
  fails: [
    {
      text: task('^{^ "efsVolumeConfiguration": { "fileSystemId": "fs-12345678" } }'),
      message: 'A volume with `efsVolumeConfiguration` needs a `name`.',
      pointer,
    },
    {
      text: task('{ "name": ^null^, "configuredAtLaunch": true }'),
      message: 'A volume with `configuredAtLaunch` needs a `name`.',
    },
    {
      text: task('^{^ "host": { "sourcePath": "/data" } }'),
      message: 'Without a `name` no container can mount this volume.',
      severity: 'warning',
      pointer,
    },
  ],
});
