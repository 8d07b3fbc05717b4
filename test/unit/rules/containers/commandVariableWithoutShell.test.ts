import { commandVariableWithoutShell } from '../../../../server/src/validation/rules/containers/commandVariableWithoutShell.ts';
import { testRule } from '../testRule.ts';

const task = (entryPoint: string, command: string) =>
  `{ "containerDefinitions": [{ "name": "web", "entryPoint": ${entryPoint}, "command": ${command} }] }`;

testRule(commandVariableWithoutShell, {
  passes: [
    task('["sh", "-c"]', '["echo $HOME"]'),
    task('null', '["/bin/bash", "-c", "echo $HOME"]'),
    task('["tini", "--"]', '["sh", "-c", "echo $HOME"]'),
    task('null', '["--port", "${PORT}"]'),
    task('null', '["--port", "$$$PORT$$$"]'),
    task('"${ENTRY_POINT}"', '["$HOME"]'),
    task('["${ENTRY_POINT}"]', '["$HOME"]'),
    task('["node"]', '["server.js", "5$"]'),
    task('["node"]', 'null'),
  ],
  fails: [
    {
      text: task('["node"]', '["server.js", "--port", ^"$PORT"^]'),
      message: 'Nothing expands $PORT here, unless the image starts a shell: try ["sh", "-c", "…"].',
    },
    {
      text: task('null', '[^"--url=http://$HOST:80"^]'),
      message: 'Nothing expands $HOST here, unless the image starts a shell: try ["sh", "-c", "…"].',
    },
  ],
});
