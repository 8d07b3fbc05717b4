import { dockerVolumeWindowsDriver } from '../../../../server/src/validation/rules/volumes/dockerVolumeWindowsDriver.ts';
import { testRule } from '../testRule.ts';

const task = (driver: string, family = '"WINDOWS_SERVER_2022_CORE"') =>
  `{ "runtimePlatform": { "operatingSystemFamily": ${family} }, "volumes": [{ "name": "data", "dockerVolumeConfiguration": { "driver": ${driver} } }], "containerDefinitions": "\${CONTAINERS}" }`;

testRule(dockerVolumeWindowsDriver, {
  passes: [
    task('"local"'),
    task('"${DRIVER}"'),
    task('""'),
    task('null'),
    task('"rexray/ebs"', '"LINUX"'),
    task('"rexray/ebs"', '"${FAMILY}"'),
    task('"rexray/ebs"').replace('{', '{ "requiresCompatibilities": ["FARGATE"],'), // fargate-volume-kind
  ],
  fails: [
    {
      text: task('^"rexray/ebs"^'),
      message: 'Windows containers support only the volume driver local, not rexray/ebs.',
    },
  ],
});
