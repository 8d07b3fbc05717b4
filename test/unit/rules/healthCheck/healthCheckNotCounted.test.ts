import { healthCheckNotCounted } from '../../../../server/src/validation/rules/healthCheck/healthCheckNotCounted.ts';
import { testRule } from '../testRule.ts';

const CHECK = '{ "command": ["CMD", "true"] }';
const task = (essential: string, check: string, condition = '"START"', key = '"healthCheck"') =>
  `{ "containerDefinitions": [{ "name": "log", "essential": ${essential}, ${key}: ${check} }, { "name": "web", "dependsOn": [{ "containerName": "log", "condition": ${condition} }] }] }`;

testRule(healthCheckNotCounted, {
  passes: [
    task('true', CHECK),
    task('null', CHECK),
    task('"${ESSENTIAL}"', CHECK),
    task('false', CHECK, '"HEALTHY"'),
    task('false', CHECK, '"${CONDITION}"'),
    task('false', '{ "command": ["NONE"] }'),
    task('false', 'null'),
    task('false', '{}'),
    `{ "containerDefinitions": [{ "name": "log", "essential": false, "healthCheck": ${CHECK} }, "\${WEB}"] }`,
  ],
  fails: [
    {
      text: task('false', CHECK, '"START"', '^"healthCheck"^'),
      message: 'This health check has no effect: the container is not essential, and none waits for it to be HEALTHY.',
      pointer: '/containerDefinitions/0/healthCheck',
    },
  ],
});
