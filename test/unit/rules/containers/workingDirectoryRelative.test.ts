import { workingDirectoryRelative } from '../../../../server/src/validation/rules/containers/workingDirectoryRelative.ts';
import { testRule } from '../testRule.ts';

const task = (path: string, family: string) =>
  `{ "runtimePlatform": { "operatingSystemFamily": ${family} }, "containerDefinitions": [{ "name": "web", "workingDirectory": ${path} }] }`;

testRule(workingDirectoryRelative, {
  passes: [
    task('"/app"', '"LINUX"'),
    task('"C:\\\\app"', '"WINDOWS_SERVER_2022_CORE"'),
    task('"/app"', '"WINDOWS_SERVER_2022_CORE"'),
    task('"C:\\\\app"', '"${FAMILY}"'),
    task('"${DIR}"', '"LINUX"'),
    task('""', '"LINUX"'),
    task('null', '"LINUX"'),
    '{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "web", "workingDirectory": "C:/app" }] }',
  ],
  fails: [
    { text: task('^"app"^', '"LINUX"'), message: '`workingDirectory` must be an absolute path, not app.' },
    { text: task('^"C:/app"^', '"LINUX"'), message: '`workingDirectory` must be an absolute path, not C:/app.' },
    {
      text: task('^"app"^', '"WINDOWS_SERVER_2022_CORE"'),
      message: '`workingDirectory` must be an absolute path, not app.',
    },
    {
      text: '{ "containerDefinitions": [{ "name": "web", "workingDirectory": ^"./app"^ }] }',
      message: '`workingDirectory` must be an absolute path, not ./app.',
    },
  ],
});
