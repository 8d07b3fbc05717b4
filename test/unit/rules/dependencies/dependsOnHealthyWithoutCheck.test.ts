import { dependsOnHealthyWithoutCheck } from '../../../../server/src/validation/rules/dependencies/dependsOnHealthyWithoutCheck.ts';
import { testRule } from '../testRule.ts';

const web = (condition: string) =>
  `{ "name": "web", "dependsOn": [{ "containerName": "db", "condition": ${condition} }] }`;
const task = (condition: string, db: string) => `{ "containerDefinitions": [${web(condition)}, ${db}] }`;

testRule(dependsOnHealthyWithoutCheck, {
  passes: [
    task('"HEALTHY"', '{ "name": "db", "healthCheck": { "command": ["CMD-SHELL", "pg_isready || exit 1"] } }'),
    task('"HEALTHY"', '{ "name": "db", "healthCheck": { "command": ["CMD-SHELL", "nc -z $HOST 1"] } }'),
    task('"HEALTHY"', '{ "name": "db", "healthCheck": "${HEALTH_CHECK}" }'),
    task('"HEALTHY"', '{ "name": "db", "healthCheck": { "command": "${COMMAND}" } }'),
    task('"HEALTHY"', '{ "name": "db", {{ health_check }} }'),
    task('"START"', '{ "name": "db" }'),
    task('"${CONDITION}"', '{ "name": "db" }'),
    task('"HEALTHY"', '{ "name": "cache" }'),
    '{ "containerDefinitions": [{ "name": "web", "dependsOn": [{ "containerName": "web", "condition": "HEALTHY" }] }] }',
  ],
  fails: [
    {
      text: task('^"HEALTHY"^', '{ "name": "db" }'),
      message: 'Container db has no `healthCheck`, so it never becomes HEALTHY. One in the image does not count.',
    },
    {
      text: task('^"HEALTHY"^', '{ "name": "db", "healthCheck": null }'),
      message: 'Container db has no `healthCheck`, so it never becomes HEALTHY. One in the image does not count.',
    },
    {
      text: task('^"HEALTHY"^', '{ "name": "db", "healthCheck": { "command": ["NONE"] } }'),
      message: 'The health check of container db is switched off with NONE, so it never becomes HEALTHY.',
    },
  ],
});
