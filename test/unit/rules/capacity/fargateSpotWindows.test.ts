import { fargateSpotWindows } from '../../../../server/src/validation/rules/capacity/fargateSpotWindows.ts';
import { testRule } from '../testRule.ts';

const on = (system: string) =>
  `{ "family": "web", "runtimePlatform": { "operatingSystemFamily": "${system}" }, "containerDefinitions": [{ "name": "web", "image": "iis:1", "memory": 512 }] }`;

testRule(fargateSpotWindows, {
  passes: [
    '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT" }] }',
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT" }] }',
      task: on('LINUX'),
    },
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }] }',
      task: on('WINDOWS_SERVER_2022_CORE'),
    },
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": ^"FARGATE_SPOT"^ }] }',
      task: on('WINDOWS_SERVER_2022_CORE'),
      message: 'Fargate Spot runs no Windows tasks.',
      related: [['/runtimePlatform/operatingSystemFamily', 'The task is for Windows.']],
    },
  ],
});
