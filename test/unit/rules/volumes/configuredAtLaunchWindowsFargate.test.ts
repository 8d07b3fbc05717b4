import { configuredAtLaunchWindowsFargate } from '../../../../server/src/validation/rules/volumes/configuredAtLaunchWindowsFargate.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, family: string, value: string) =>
  `{ "requiresCompatibilities": [${launchType}], "runtimePlatform": { "operatingSystemFamily": ${family} }, "volumes": [{ "name": "data", "configuredAtLaunch": ${value} }], "containerDefinitions": "\${CONTAINERS}" }`;
const WINDOWS = '"WINDOWS_SERVER_2022_CORE"';

testRule(configuredAtLaunchWindowsFargate, {
  passes: [
    task('"FARGATE"', '"LINUX"', 'true'),
    task('"FARGATE"', '"${FAMILY}"', 'true'),
    task('"EC2"', WINDOWS, 'true'),
    task('"FARGATE"', WINDOWS, 'false'),
    task('"FARGATE"', WINDOWS, 'null'),
    task('"FARGATE"', WINDOWS, '"${CONFIGURED}"'),
  ],
  fails: [
    {
      text: task('"FARGATE"', WINDOWS, '^true^'),
      message: 'Fargate attaches no Amazon EBS volume to a Windows task.',
    },
  ],
});
