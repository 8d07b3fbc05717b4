import { volumeUnused } from '../../../../server/src/validation/rules/volumes/volumeUnused.ts';
import { testRule } from '../testRule.ts';

const mount = (volume: string) => `{ "sourceVolume": ${volume}, "containerPath": "/data" }`;
const task = (volume: string, mountPoints: string, more = '') =>
  `{ "volumes": [${volume}], "containerDefinitions": [{ "name": "web", "mountPoints": ${mountPoints} }${more}] }`;

testRule(volumeUnused, {
  passes: [
    task('{ "name": "data" }', `[${mount('"data"')}]`),
    task('{ "name": "data" }', `[${mount('"${VOLUME}"')}]`),
    task('{ "name": "data" }', `[${mount('"Data"')}]`), // mount-unknown-volume asks for it
    task('{ "name": "data" }', '[{ "source": "data", "containerPath": "/data" }]'), // mount-incomplete
    task('{ "name": "data" }', '["${MOUNT_POINT}"]'),
    task('{ "name": "data" }', '"${MOUNT_POINTS}"'),
    task('{ "name": "data" }', '[]', ', "${SIDECAR}"'),
    task('{ "name": "${VOLUME}" }', '[]'),
    task('{ "name": null }', '[]'),
    task('{ "name": "data", "configuredAtLaunch": true }', `[${mount('"data"')}]`),
  ],
  fails: [
    { text: task('{ "name": ^"data"^ }', '[]'), message: 'No container mounts volume data.' },
    { text: task('{ "name": ^"data"^ }', 'null'), message: 'No container mounts volume data.' },
    {
      text: task('{ "name": ^"data"^, "configuredAtLaunch": true }', '[]'),
      message: 'No container mounts volume data, which ECS asks for where `configuredAtLaunch` is true.',
      severity: 'error',
    },
    { text: task('{ "name": ^"data"^ }', `[${mount('"logs"')}]`), message: 'No container mounts volume data.' },
  ],
});
