import { platformVersionUnknown } from '../../../../server/src/validation/rules/capacity/platformVersionUnknown.ts';
import { testRule } from '../testRule.ts';

const windows =
  '{ "family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "web", "image": "iis:1" }] }';

testRule(platformVersionUnknown, {
  passes: [
    '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "LATEST" }',
    '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "1.4.0" }',
    '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "${VERSION}" }',
    '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "" }',
    '{ "desiredCount": 1, "platformVersion": "1.5.0" }',
    { text: '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "1.0.0" }', task: windows },
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": ^"1.5.0"^ }',
      message: 'Fargate has no platform version 1.5.0. Its versions are LATEST, 1.4.0, 1.3.0, 1.2.0, 1.1.0, 1.0.0.',
    },
    {
      text: '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": ^"latest"^ }',
      message: 'Fargate has no platform version latest. Its versions are LATEST, 1.4.0, 1.3.0, 1.2.0, 1.1.0, 1.0.0.',
      fixed: '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "LATEST" }',
    },
    {
      text: '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": ^"1.4.0"^ }',
      task: windows,
      message: 'Fargate on Windows has no platform version 1.4.0. Its versions are LATEST, 1.0.0.',
      fixed: '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "LATEST" }',
    },
  ],
});
