import { configuredAtLaunchExternal } from '../../../../server/src/validation/rules/volumes/configuredAtLaunchExternal.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, value: string) =>
  `{ "requiresCompatibilities": [${launchType}], "volumes": [{ "name": "data", "configuredAtLaunch": ${value} }], "containerDefinitions": "\${CONTAINERS}" }`;

testRule(configuredAtLaunchExternal, {
  passes: [
    task('"EC2"', 'true'),
    task('"${LAUNCH_TYPE}"', 'true'),
    task('"EXTERNAL"', 'false'),
    task('"EXTERNAL"', 'null'),
    task('"EXTERNAL"', '"${CONFIGURED}"'),
  ],
  fails: [{ text: task('"EC2", "EXTERNAL"', '^true^'), message: 'External instances attach no Amazon EBS volume.' }],
});
