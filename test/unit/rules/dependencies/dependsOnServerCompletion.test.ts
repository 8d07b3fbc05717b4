import { dependsOnServerCompletion } from '../../../../server/src/validation/rules/dependencies/dependsOnServerCompletion.ts';
import { testRule } from '../testRule.ts';

const task = (condition: string, init: string) =>
  `{ "containerDefinitions": [{ "name": "init", "essential": false, ${init} }, { "name": "web", "dependsOn": [{ "containerName": "init", "condition": ${condition} }] }] }`;

testRule(dependsOnServerCompletion, {
  passes: [
    task('"SUCCESS"', '"portMappings": [], "healthCheck": null'),
    task('"SUCCESS"', '"portMappings": "${PORTS}"'),
    task('"START"', '"portMappings": [{ "containerPort": 80 }]'),
    task('"${CONDITION}"', '"portMappings": [{ "containerPort": 80 }]'),
    task('"SUCCESS"', '"restartPolicy": { "enabled": true, "ignoredExitCodes": [0] }'),
    task('"SUCCESS"', '"restartPolicy": { "enabled": true, "ignoredExitCodes": ["${CODE}"] }'),
    task('"SUCCESS"', '"restartPolicy": { "enabled": true, "ignoredExitCodes": "${CODES}" }'),
    task('"SUCCESS"', '"restartPolicy": { "enabled": false }'),
    '{ "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80 }], "dependsOn": [{ "containerName": "web", "condition": "COMPLETE" }] }] }',
  ],
  fails: [
    {
      text: task('^"COMPLETE"^', '"portMappings": [{ "containerPort": 80 }]'),
      message:
        'Container init looks like a server (`portMappings`) and may never reach COMPLETE. Is START or HEALTHY meant?',
    },
    {
      text: task('^"SUCCESS"^', '"healthCheck": { "command": ["CMD", "true"] }'),
      message:
        'Container init looks like a server (`healthCheck`) and may never reach SUCCESS. Is START or HEALTHY meant?',
    },
    {
      text: task('^"SUCCESS"^', '"restartPolicy": { "enabled": true, "ignoredExitCodes": [137] }'),
      message:
        'Container init is restarted when it ends, so it may never reach SUCCESS. Add 0 to its `ignoredExitCodes`.',
    },
    {
      text: task('^"SUCCESS"^', '"restartPolicy": { "enabled": true }'),
      message:
        'Container init is restarted when it ends, so it may never reach SUCCESS. Add 0 to its `ignoredExitCodes`.',
    },
  ],
});
