import { healthCheckCmdShellSyntax } from '../../../../server/src/validation/rules/healthCheck/healthCheckCmdShellSyntax.ts';
import { testRule } from '../testRule.ts';

const task = (command: string) =>
  `{ "containerDefinitions": [{ "name": "web", "healthCheck": { "command": ${command} } }] }`;

testRule(healthCheckCmdShellSyntax, {
  passes: [
    task('["CMD", "/healthcheck"]'),
    task('["CMD", "curl", "-f", "http://localhost/?a=1;b=2"]'),
    task('["CMD", "sh", "-c", "curl -f http://localhost/ || exit 1"]'),
    task('["CMD-SHELL", "curl -f http://localhost/ || exit 1"]'),
    task('["CMD", "/usr/bin/find", "/tmp/alive", "-exec", "rm", "{}", ";"]'),
    task('["CMD", "test", "b", ">", "a"]'),
    task('["CMD", "timeout", "5", "sh", "-c", "curl -f http://localhost/ || exit 1"]'),
    task('["CMD", "node", "-e", "isUp() || process.exit(1)"]'),
    task('["CMD", "${SHELL}", "-c", "curl -f http://localhost/ || exit 1"]'),
    task('["CMD", "C:\\\\Program Files\\\\App\\\\check.exe"]'),
    task('["CMD", "${COMMAND}"]'),
    task('["CMD", "{{ env `CHECK` }}"]'),
    task('["${PREFIX}", "curl -f http://localhost/"]'),
    task('["CMD"]'),
    task('"${COMMAND}"'),
    task('null'),
  ],
  fails: [
    {
      text: task('^["CMD", "curl -f http://localhost:$PORT/"]^'),
      message: 'CMD looks for one program called "curl -f http://localhost:$PORT/". Use CMD-SHELL for a command line.',
      fixed: task('["CMD-SHELL", "curl -f http://localhost:$PORT/"]'),
    },
    {
      text: task(`^["CMD", "curl -f http://localhost/${'a'.repeat(60)}"]^`),
      message: `CMD looks for one program called "curl -f http://localhost/${'a'.repeat(34)}…". Use CMD-SHELL for a command line.`,
      fixed: task(`["CMD-SHELL", "curl -f http://localhost/${'a'.repeat(60)}"]`),
    },
    {
      text: task('^["CMD", "true||false"]^'),
      message: 'CMD looks for one program called "true||false". Use CMD-SHELL for a command line.',
      fixed: task('["CMD-SHELL", "true||false"]'),
    },
    {
      text: task('^["CMD", "curl", "-f", "http://localhost/ || exit 1"]^'),
      message: 'CMD passes || on as an argument. Use CMD-SHELL with the whole line as one item.',
    },
    {
      text: task('^["CMD", "curl", "-f", "http://localhost/", "||", "exit", "1"]^'),
      message: 'CMD passes || on as an argument. Use CMD-SHELL with the whole line as one item.',
    },
  ],
});
