import { userForm } from '../../../../server/src/validation/rules/containers/userForm.ts';
import { testRule } from '../testRule.ts';

const task = (user: string, family = '"LINUX"') =>
  `{ "runtimePlatform": { "operatingSystemFamily": ${family} }, "containerDefinitions": [{ "name": "web", "user": ${user} }] }`;
const message = (user: string) =>
  `\`user\` is a name or uid, optionally with a colon and a group or gid, not "${user}".`;

testRule(userForm, {
  passes: [
    task('"root"'),
    task('"0"'),
    task('"1000:1000"'),
    task('"app:1000"'),
    task('"1000:www-data"'),
    task('"_app.user"'),
    task('"${USER}:${GROUP}"'),
    task('""'),
    task('null'),
    task('"NT AUTHORITY\\\\SYSTEM"', '"WINDOWS_SERVER_2022_CORE"'),
    '{ "containerDefinitions": [{ "name": "web", "user": "domain\\\\user" }] }',
  ],
  fails: [
    { text: task('^"-1"^'), message: message('-1') },
    { text: task('^"1000:"^'), message: message('1000:') },
    { text: task('^"1000:1000:1"^'), message: message('1000:1000:1') },
    { text: task('^"my user"^'), message: message('my user') },
  ],
});
