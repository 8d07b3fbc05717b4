import { logConfigurationMissing } from '../../../../server/src/validation/rules/logging/logConfigurationMissing.ts';
import { testRule } from '../testRule.ts';

const task = (container: string) => `{ "containerDefinitions": [${container}] }`;
const MESSAGE =
  "This container has no `logConfiguration`: on Fargate what it prints is lost, elsewhere it goes to the Docker daemon's default log driver.";

testRule(logConfigurationMissing, {
  passes: [
    task('{ "name": "web", "logConfiguration": { "logDriver": "awslogs" } }'),
    task('{ "name": "web", "logConfiguration": "${LOGS}" }'),
    task('{ "name": "web", {{ log_configuration }} }'),
  ],
  fails: [
    { text: task('{ "name": ^"web"^ }'), pointer: '/containerDefinitions/0', message: MESSAGE },
    {
      text: task('{ "name": ^"web"^, "logConfiguration": null }'),
      pointer: '/containerDefinitions/0',
      message: MESSAGE,
    },
  ],
});
