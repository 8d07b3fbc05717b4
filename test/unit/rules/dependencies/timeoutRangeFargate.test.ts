import { timeoutRangeFargate } from '../../../../server/src/validation/rules/dependencies/timeoutRangeFargate.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, container: string) =>
  `{ "requiresCompatibilities": [${launchType}], "containerDefinitions": [{ "name": "web", ${container} }] }`;

testRule(timeoutRangeFargate, {
  passes: [
    task('"FARGATE"', '"startTimeout": 2, "stopTimeout": 120'),
    task('"FARGATE"', '"startTimeout": null, "stopTimeout": "${SECONDS}"'),
    task('"EC2"', '"startTimeout": 600, "stopTimeout": 1'),
    task('"${LAUNCH_TYPE}"', '"startTimeout": 600'),
    '{ "containerDefinitions": [{ "name": "web", "stopTimeout": 600 }] }',
  ],
  fails: [
    {
      text: task('"FARGATE"', '"startTimeout": ^121^'),
      message: 'On Fargate `startTimeout` must be between 2 and 120 seconds, not 121.',
    },
    {
      text: task('"EC2", "FARGATE"', '"stopTimeout": ^1^'),
      message: 'On Fargate `stopTimeout` must be between 2 and 120 seconds, not 1.',
    },
  ],
});
