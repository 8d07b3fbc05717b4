import { healthCheckCommandPrefix } from '../../../../server/src/validation/rules/healthCheck/healthCheckCommandPrefix.ts';
import { testRule } from '../testRule.ts';

const task = (command: string) =>
  `{ "containerDefinitions": [{ "name": "web", "healthCheck": { "command": ${command} } }] }`;
const message = 'A health check begins with CMD, CMD-SHELL or NONE, else Docker runs none.';

testRule(healthCheckCommandPrefix, {
  passes: [
    task('["CMD", "/healthcheck"]'),
    task('["CMD-SHELL", "curl -f http://localhost:$PORT/ || exit 1"]'),
    task('["NONE"]'),
    task('["${PREFIX}", "/healthcheck"]'),
    task('["$PREFIX", "/healthcheck"]'),
    task('["CMD-SHELL, /healthcheck"]'),
    task('"${COMMAND}"'),
    task('[""]'),
    task('[]'),
    task('null'),
    '{ "containerDefinitions": [{ "name": "web", "healthCheck": null }] }',
  ],
  fails: [
    { text: task('[^"/healthcheck"^]'), message },
    { text: task('[^"curl -f http://localhost/ || exit 1"^]'), message },
    { text: task('[^"cmd-shell"^, "true"]'), message, fixed: task('["CMD-SHELL", "true"]') },
    { text: task('[^"CMD_SHELL"^, "true"]'), message, fixed: task('["CMD-SHELL", "true"]') },
    { text: task('[^"cmd"^, "curl"]'), message, fixed: task('["CMD", "curl"]') },
    { text: task('[^"cmd"^, "/S", "/C", "curl http://localhost/"]'), message },
    {
      text: task('[^"CMD-SHELL curl -f http://localhost/ || exit 1"^]'),
      message: 'CMD-SHELL must be an item of its own, before the one with the command.',
      fixed: task('["CMD-SHELL", "curl -f http://localhost/ || exit 1"]'),
    },
    {
      text: task('[^"CMD curl"^, "-f", "http://localhost/"]'),
      message: 'CMD must be an item of its own, before the one with the command.',
    },
  ],
});
