import { fargateUnsupportedTaskKey } from '../../../../server/src/validation/rules/launchType/fargateUnsupportedTaskKey.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, inTask: string) => `{ "requiresCompatibilities": ["${launchType}"]${inTask} }`;

testRule(fargateUnsupportedTaskKey, {
  passes: [
    task('FARGATE', ', "pidMode": "task"'),
    task('FARGATE', ', "pidMode": "${MODE}"'),
    task('FARGATE', ', "ipcMode": null, "placementConstraints": [], "pidMode": ""'),
    task('FARGATE', ', "inferenceAccelerators": [{ "deviceName": "a", "deviceType": "eia1.medium" }]'),
    task('EC2', ', "ipcMode": "host", "pidMode": "host"'),
    '{ "ipcMode": "host", "pidMode": "host", "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: task('FARGATE', ', ^"ipcMode"^: "task"'),
      message: 'Fargate does not support `ipcMode`.',
      pointer: '/ipcMode',
      fixed: task('FARGATE', ''),
    },
    {
      text: task('FARGATE', ', ^"placementConstraints"^: [{ "type": "memberOf", "expression": "attribute:a == b" }]'),
      message: 'Fargate does not support `placementConstraints`.',
      pointer: '/placementConstraints',
      fixed: task('FARGATE', ''),
    },
    {
      text: task('FARGATE', ', ^"pidMode"^: "host"'),
      message: 'Fargate does not support `pidMode` host, only task.',
      pointer: '/pidMode',
      fixed: task('FARGATE', ''),
    },
  ],
});
