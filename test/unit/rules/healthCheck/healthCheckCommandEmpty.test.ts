import { healthCheckCommandEmpty } from '../../../../server/src/validation/rules/healthCheck/healthCheckCommandEmpty.ts';
import { testRule } from '../testRule.ts';

const task = (command: string) =>
  `{ "containerDefinitions": [{ "name": "web", "healthCheck": { "command": ${command} } }] }`;

testRule(healthCheckCommandEmpty, {
  passes: [
    task('["CMD", "/healthcheck"]'),
    task('["CMD-SHELL", "${COMMAND}"]'),
    task('["CMD-SHELL", {{ command }}]'),
    task('["${COMMAND}"]'),
    task('["NONE"]'),
    task('[1]'),
    task('"${COMMAND}"'),
    task('null'),
    '{ "containerDefinitions": [{ "name": "web", "healthCheck": null }] }',
  ],
  fails: [
    { text: task('^[]^'), message: 'The health check runs nothing. Add the command, or leave `healthCheck` out.' },
    { text: task('^[""]^'), message: 'The health check runs nothing. Add the command, or leave `healthCheck` out.' },
    { text: task('^["CMD"]^'), message: 'Nothing follows CMD: add the command that checks the container.' },
    {
      text: task('^["CMD-SHELL", " "]^'),
      message: 'Nothing follows CMD-SHELL: add the command that checks the container.',
    },
  ],
});
