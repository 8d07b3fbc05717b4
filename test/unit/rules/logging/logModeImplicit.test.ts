import { logModeImplicit } from '../../../../server/src/validation/rules/logging/logModeImplicit.ts';
import { testRule } from '../testRule.ts';

const task = (options: string, driver = 'awslogs') =>
  `{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "${driver}", ${options} } }] }`;

testRule(logModeImplicit, {
  passes: [
    task('"options": { "mode": "blocking" }'),
    task('"options": { "mode": "${MODE}" }'),
    task('"options": "${OPTIONS}"'),
    task('"options": { "tag": "web" }', 'json-file'),
  ],
  fails: [
    {
      text: task('^"options"^: { "awslogs-group": "web" }'),
      pointer: '/containerDefinitions/0/logConfiguration/options',
      message: 'Without `mode` logs are non-blocking, and lines may be lost. Say which `mode` you want.',
    },
  ],
});
