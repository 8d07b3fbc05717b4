import { healthCheckConsoleForm } from '../../../../server/src/validation/rules/healthCheck/healthCheckConsoleForm.ts';
import { testRule } from '../testRule.ts';

const task = (command: string) =>
  `{ "containerDefinitions": [{ "name": "web", "healthCheck": { "command": ${command} } }] }`;
const message = 'This is how the console writes a health check. In JSON each part is an item of its own.';

testRule(healthCheckConsoleForm, {
  passes: [
    task('["CMD-SHELL", "[ -f /ready ] || exit 1"]'),
    task('["CMD", "[", "-f", "/ready", "]"]'),
    task('["CMD-SHELL", "[[ -f /ready ]]"]'),
    task('["CMD", "/healthcheck"]'),
    task('["CMD-SHELL, ${COMMAND}"]'),
    task('"${COMMAND}"'),
    task('[]'),
    task('null'),
    '{ "containerDefinitions": [{ "name": "web", "healthCheck": {} }] }',
  ],
  fails: [
    { text: task('[^"CMD-SHELL, curl -f http://localhost:$PORT/ || exit 1"^]'), message },
    { text: task('[^"CMD,/healthcheck"^]'), message },
    { text: task('[^"[\\"CMD-SHELL\\", \\"true\\"]"^]'), message },
    { text: task('["CMD-SHELL", ^"CMD, true"^]'), message },
    { text: task('[^"[\\"CMD-SHELL\\""^, "\\"true\\"]"]'), message }, // cut at its comma
  ],
});
