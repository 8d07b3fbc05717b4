import { mountPathAbsolute } from '../../../../server/src/validation/rules/volumes/mountPathAbsolute.ts';
import { testRule } from '../testRule.ts';

const task = (path: string, family = '"LINUX"') =>
  `{ "runtimePlatform": { "operatingSystemFamily": ${family} }, "volumes": [{ "name": "data" }], "containerDefinitions": [{ "name": "web", "mountPoints": [{ "sourceVolume": "data", "containerPath": ${path} }] }] }`;

testRule(mountPathAbsolute, {
  passes: [
    task('"/data"'),
    task('"C:\\\\data"', '"WINDOWS_SERVER_2022_CORE"'),
    task('"C:\\\\data"', '"${FAMILY}"'),
    task('"/a:b"', '"WINDOWS_SERVER_2022_CORE"'),
    task('"${PATH}"'),
    task('""'),
    task('null'),
    '{ "volumes": [{ "name": "data" }], "containerDefinitions": [{ "name": "web", "mountPoints": [{ "sourceVolume": "data", "containerPath": "c:/data" }] }] }',
  ],
  fails: [
    { text: task('^"data"^'), message: '`containerPath` must be an absolute path, not data.' },
    { text: task('^"C:/data"^'), message: '`containerPath` must be an absolute path, not C:/data.' },
    {
      text: task('^"./data"^', '"WINDOWS_SERVER_2022_CORE"'),
      message: '`containerPath` must be an absolute path, not ./data.',
    },
    { text: task('^"//"^'), message: 'A volume cannot take the place of the root of a container.' },
    { text: task('^"/"^'), message: 'A volume cannot take the place of the root of a container.' },
    { text: task('^"/data:ro"^'), message: '`containerPath` must not hold a colon.' },
  ],
});
