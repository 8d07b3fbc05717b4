import { dependsOnWithoutStartTimeout } from '../../../../server/src/validation/rules/dependencies/dependsOnWithoutStartTimeout.ts';
import { testRule } from '../testRule.ts';

const web = (condition: string, name = 'web') =>
  `{ "name": "${name}", "dependsOn": [{ "containerName": "init", "condition": ${condition} }] }`;
const task = (init: string, ...others: string[]) => `{ "containerDefinitions": [${[init, ...others].join(', ')}] }`;

testRule(dependsOnWithoutStartTimeout, {
  passes: [
    task('{ "name": "init", "startTimeout": 60 }', web('"SUCCESS"')),
    task('{ "name": "init", "startTimeout": "${TIMEOUT}" }', web('"SUCCESS"')),
    task('{ "name": "init", {{ more }} }', web('"SUCCESS"')),
    task('{ "name": "init" }', web('"START"')),
    task('{ "name": "init" }', web('"${CONDITION}"')),
    task('{ "name": "other" }', web('"SUCCESS"')),
  ],
  fails: [
    {
      text: task('{ "name": ^"init"^ }', web('"SUCCESS"'), web('"COMPLETE"', 'log')),
      message:
        'Another container waits for init to become SUCCESS. Set `startTimeout` here, or it may wait without end.',
      pointer: '/containerDefinitions/0/startTimeout',
    },
  ],
});
