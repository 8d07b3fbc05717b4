import { logBufferWithBlocking } from '../../../../server/src/validation/rules/logging/logBufferWithBlocking.ts';
import { testRule } from '../testRule.ts';

const task = (options: string, driver = 'awslogs') =>
  `{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "${driver}", "options": ${options} } }] }`;

testRule(logBufferWithBlocking, {
  passes: [
    task('{ "mode": "non-blocking", "max-buffer-size": "25m" }'),
    task('{ "max-buffer-size": "25m" }'),
    task('{ "mode": "${MODE}", "max-buffer-size": "25m" }'),
    task('{ "mode": "blocking", "max-buffer-size": null }'),
    task('{ "mode": "blocking", "max-buffer-size": "25m" }', 'awsfirelens'),
  ],
  fails: [
    {
      text: task('{ "mode": "blocking", "max-buffer-size": ^"25m"^ }'),
      message: '`max-buffer-size` goes with `mode` non-blocking only.',
      fixed: task('{ "mode": "blocking" }'),
    },
  ],
});
