import { dependsOnCompleteEssential } from '../../../../server/src/validation/rules/dependencies/dependsOnCompleteEssential.ts';
import { testRule } from '../testRule.ts';

const task = (condition: string, init: string, web = '') =>
  `{ "containerDefinitions": [{ "name": "init"${init} }, { "name": "web"${web}, "dependsOn": [{ "containerName": "init", "condition": ${condition} }] }] }`;

testRule(dependsOnCompleteEssential, {
  passes: [
    task('"SUCCESS"', ', "essential": false'),
    task('"SUCCESS"', ', "essential": "${ESSENTIAL}"'),
    task('"SUCCESS"', ', {{ more }}'),
    task('"START"', ''),
    task('"HEALTHY"', ', "essential": true'),
    task('"${CONDITION}"', ''),
    task('null', ''),
    '{ "containerDefinitions": [{ "name": "web", "dependsOn": [{ "containerName": "web", "condition": "COMPLETE" }] }] }',
  ],
  fails: [
    {
      text: task('^"SUCCESS"^', ', "essential": true'),
      message: 'Container init is essential, so nothing can wait for its SUCCESS: its end stops the task.',
      fixed: task('"SUCCESS"', ', "essential": false'),
    },
    {
      text: task('^"COMPLETE"^', ', "essential": null'),
      message: 'Container init is essential, so nothing can wait for its COMPLETE: its end stops the task.',
      fixed: task('"COMPLETE"', ', "essential": false'),
    },
    {
      text: task('^"COMPLETE"^', '', ', "essential": false'), // no fix: it would leave no essential container
      message: 'Container init is essential, so nothing can wait for its COMPLETE: its end stops the task.',
    },
  ],
});
