import { mountIncomplete } from '../../../../server/src/validation/rules/volumes/mountIncomplete.ts';
import { testRule } from '../testRule.ts';

const task = (mountPoint: string) =>
  `{ "containerDefinitions": [{ "name": "web", "mountPoints": [${mountPoint}] }], "volumes": [{ "name": "data" }] }`;
const VOLUME = 'A mount point needs a `sourceVolume`, the name of one of the `volumes`.';
const PATH = 'A mount point needs a `containerPath`, where the container finds the volume.';

testRule(mountIncomplete, {
  passes: [
    task('{ "sourceVolume": "data", "containerPath": "/data" }'),
    task('{ "sourceVolume": "${VOLUME}", "containerPath": "${PATH}" }'),
    task('{ "sourceVolume": "data", {{ path }} }'),
    task('"${MOUNT_POINT}"'),
    task(''),
    '{ "containerDefinitions": [{ "name": "web", "mountPoints": null }] }',
  ],
  fails: [
    {
      text: task('^{^ "containerPath": "/data" }'),
      message: VOLUME,
      pointer: '/containerDefinitions/0/mountPoints/0/sourceVolume',
    },
    {
      text: task('^{^ "sourceVolume": "data" }'),
      message: PATH,
      pointer: '/containerDefinitions/0/mountPoints/0/containerPath',
    },
    { text: task('{ "sourceVolume": "data", "containerPath": ^""^ }'), message: PATH },
    { text: task('{ "sourceVolume": ^null^, "containerPath": null }'), message: VOLUME },
  ],
});
