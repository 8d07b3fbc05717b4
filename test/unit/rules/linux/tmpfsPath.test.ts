import { tmpfsPath } from '../../../../server/src/validation/rules/linux/tmpfsPath.ts';
import { testRule } from '../testRule.ts';

const task = (tmpfs: string, mountPoints = '[]', family = 'LINUX') =>
  `{ "runtimePlatform": { "operatingSystemFamily": "${family}" }, "containerDefinitions": [{ "linuxParameters": { "tmpfs": [${tmpfs}] }, "mountPoints": ${mountPoints} }] }`;
const DATA = '[{ "sourceVolume": "data", "containerPath": "/data/" }]';

testRule(tmpfsPath, {
  passes: [
    task('{ "containerPath": "/tmp", "size": 64 }, { "containerPath": "/run", "size": 64 }', DATA),
    task('{ "containerPath": "${PATH}", "size": 64 }, { "containerPath": "${PATH}", "size": 64 }'),
    task('{ "containerPath": "/data", "size": 64 }', '[{ "containerPath": "${PATH}" }]'),
    task('{ "containerPath": "/data", "size": 64 }', '[{ "containerPath": "/data/cache" }]'),
    task('{ "containerPath": null, "size": 64 }'),
    task('{ "containerPath": "C:\\\\tmp", "size": 64 }', '[]', 'WINDOWS_SERVER_2022_CORE'),
  ],
  fails: [
    {
      text: task('{ "containerPath": ^"tmp"^, "size": 64 }'),
      message: '`containerPath` of a tmpfs mount must be absolute: let it begin with /.',
    },
    {
      text: task('{ "containerPath": ^"/data"^, "size": 64 }', DATA),
      message: '/data is the `containerPath` of a mount point too. Mount one thing there.',
    },
    {
      text: task('{ "containerPath": "/tmp", "size": 64 }, { "containerPath": ^"/tmp/"^, "size": 128 }'),
      severity: 'warning',
      message: '/tmp/ is the `containerPath` of an earlier tmpfs mount too, which is lost.',
    },
    {
      text: task('{ "containerPath": ^"/"^, "size": 64 }'),
      message: 'A tmpfs mount cannot take the place of the root of a container.',
    },
  ],
});
