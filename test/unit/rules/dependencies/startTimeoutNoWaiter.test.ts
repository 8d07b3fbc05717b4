import { startTimeoutNoWaiter } from '../../../../server/src/validation/rules/dependencies/startTimeoutNoWaiter.ts';
import { testRule } from '../testRule.ts';

const task = (condition: string, init: string) =>
  `{ "containerDefinitions": [{ "name": "init"${init} }, { "name": "web", "dependsOn": [{ "containerName": "init", "condition": ${condition} }] }] }`;
const multiline = (init: string) => `{
  "containerDefinitions": [
    {
      ${init}
    },
    { "name": "web", "dependsOn": [{ "containerName": "init", "condition": "START" }] }
  ]
}`;

testRule(startTimeoutNoWaiter, {
  passes: [
    task('"HEALTHY"', ', "startTimeout": 60'),
    task('"${CONDITION}"', ', "startTimeout": 60'),
    task('"START"', ', "startTimeout": null'),
    task('"START"', ''),
    '{ "containerDefinitions": [{ "name": "init", "startTimeout": 60 }, "${WEB}"] }',
    '{ "containerDefinitions": [{ "name": "init", "startTimeout": 60 }, { "name": "web", "dependsOn": "${WEB}" }] }',
    '{ "containerDefinitions": [{ "name": "${INIT}", "startTimeout": 60 }] }',
    '{ "containerDefinitions": [{ "name": "init", "startTimeout": 60 }, { "dependsOn": [{ "containerName": "$INIT", "condition": "SUCCESS" }] }] }',
  ],
  fails: [
    {
      text: multiline('"name": "init",\n      ^"startTimeout"^: 60'),
      message: '`startTimeout` has no effect: no container waits for this one to be COMPLETE, SUCCESS or HEALTHY.',
      pointer: '/containerDefinitions/0/startTimeout',
      fixed: multiline('"name": "init"'),
    },
  ],
});
