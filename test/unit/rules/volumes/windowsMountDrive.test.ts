import { windowsMountDrive } from '../../../../server/src/validation/rules/volumes/windowsMountDrive.ts';
import { testRule } from '../testRule.ts';

const task = (from: string, to: string, family = '"WINDOWS_SERVER_2022_CORE"') =>
  `{ "runtimePlatform": { "operatingSystemFamily": ${family} }, "volumes": [{ "name": "data", "host": { "sourcePath": ${from} } }], "containerDefinitions": [{ "name": "web", "mountPoints": [{ "sourceVolume": "data", "containerPath": ${to} }] }] }`;

testRule(windowsMountDrive, {
  passes: [
    task('"C:\\\\a"', '"c:\\\\b"'),
    task('"D:\\\\"', '"D:\\\\"'),
    task('"C:\\\\a"', '"/b"'),
    task('null', '"D:\\\\b"'),
    task('"${PATH}"', '"D:\\\\b"'),
    task('"D:\\\\a"', '"${PATH}"'),
    task('"D:\\\\a"', '"C:\\\\b"', '"${FAMILY}"'),
    task('"D:\\\\a"', '"C:\\\\b"', '"LINUX"'),
  ],
  fails: [
    {
      text: task('"D:\\\\a"', '^"C:\\\\b"^'),
      message: 'Volume data is on drive D: of the host; a Windows container can mount it on that drive only.',
    },
  ],
});
