import { commandOneString } from '../../../../server/src/validation/rules/containers/commandOneString.ts';
import { testRule } from '../testRule.ts';

const task = (entryPoint: string, command: string) =>
  `{ "containerDefinitions": [{ "name": "web", "entryPoint": ${entryPoint}, "command": ${command} }] }`;
const UNSURE =
  'This is passed on as a single argument. Unless the entry point of the image hands it to a shell, make each word an item.';

testRule(commandOneString, {
  passes: [
    task('["sh", "-c"]', '["echo hello world"]'),
    task('["/bin/bash", "-lc"]', '["echo hello world"]'),
    task('["python", "-c"]', '["print(1 + 1)"]'),
    task('["cmd", "/c"]', '["echo hello"]'),
    task('["powershell", "-Command"]', '["Write-Host hello"]'),
    task('["node"]', '["server.js", "--port", "80 80"]'),
    task('["node"]', '["server.js"]'),
    task('["node"]', '["${COMMAND}"]'),
    task('["node"]', '["node $COMMAND"]'),
    task('["node"]', '"${COMMAND}"'),
    task('["node"]', '[" server.js "]'),
    task('["C:\\\\Program Files\\\\App\\\\app.exe"]', '[]'),
    task('null', '["C:\\\\Program Files\\\\App\\\\app.exe"]'),
    task('["$ENTRY"]', '["node server.js"]'),
    task('"${ENTRY}"', '["node server.js"]'),
    task('null', 'null'),
    task('[]', '[]'),
  ],
  fails: [
    {
      text: task('^["node server.js"]^', '[]'),
      message: 'Each word of `entryPoint` is an item of its own; this asks for one program called "node server.js".',
    },
    {
      text: task('["node"]', '^["server.js --port 80"]^'),
      message: 'Each argument of `command` is an item of its own; this is passed on as a single one.',
    },
    {
      text: task('["tini", "--"]', '^["node server.js"]^'),
      message: 'Each argument of `command` is an item of its own; this is passed on as a single one.',
    },
    { text: task('null', '^["node server.js"]^'), severity: 'hint', message: UNSURE },
    { text: task('["/docker-entrypoint.sh"]', '^["node server.js"]^'), severity: 'hint', message: UNSURE },
  ],
});
