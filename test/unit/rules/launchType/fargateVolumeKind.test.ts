import { fargateVolumeKind } from '../../../../server/src/validation/rules/launchType/fargateVolumeKind.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, volume: string) =>
  `{ "requiresCompatibilities": ["${launchType}"], "volumes": [${volume}] }`;

testRule(fargateVolumeKind, {
  passes: [
    task('FARGATE', '{ "name": "data" }'),
    task('FARGATE', '{ "name": "data", "host": {} }'),
    task('FARGATE', '{ "name": "data", "host": { "sourcePath": null } }'),
    task('FARGATE', '{ "name": "data", "host": { "sourcePath": "${PATH}" } }'),
    task('FARGATE', '{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-12345678" } }'),
    task('FARGATE', '{ "name": "data", "dockerVolumeConfiguration": null }'),
    task('EC2', '{ "name": "data", "host": { "sourcePath": "/data" } }'),
    '{ "volumes": [{ "name": "data", "host": { "sourcePath": "/data" } }], "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: task('FARGATE', '{ "name": "data", "host": { ^"sourcePath"^: "/data" } }'),
      message:
        'Fargate does not support `sourcePath`: a task has no access to its host. Without it the volume is empty at first.',
      pointer: '/volumes/0/host/sourcePath',
      fixed: task('FARGATE', '{ "name": "data", "host": {} }'),
    },
    {
      text: task('FARGATE', '{ "name": "data", ^"dockerVolumeConfiguration"^: { "scope": "task" } }'),
      message: 'Fargate does not support Docker volumes.',
      pointer: '/volumes/0/dockerVolumeConfiguration',
    },
  ],
});
