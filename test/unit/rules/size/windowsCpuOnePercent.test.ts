import { windowsCpuOnePercent } from '../../../../server/src/validation/rules/size/windowsCpuOnePercent.ts';
import { testRule } from '../testRule.ts';

const WINDOWS = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';

testRule(windowsCpuOnePercent, {
  passes: [
    `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "containerDefinitions": [{ "name": "web", "cpu": 1024 }] }`,
    `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "containerDefinitions": [{ "name": "web", "cpu": $CPU }] }`,
    `{ "requiresCompatibilities": ["FARGATE"], ${WINDOWS}, "containerDefinitions": [{ "name": "web" }] }`,
    `{ ${WINDOWS}, "containerDefinitions": [{ "name": "web" }] }`, // may run on Fargate
    '{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "web" }] }',
    '[{ "name": "web", "image": "web" }]',
  ],
  fails: [
    {
      text: `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "containerDefinitions": [{ "name": ^"web"^, "image": "web" }] }`,
      message: 'Container web gets at most 1 % of one CPU on Windows. Set `cpu`.',
      pointer: '/containerDefinitions/0/cpu',
    },
    {
      text: `{ "requiresCompatibilities": ["EXTERNAL"], ${WINDOWS}, "containerDefinitions": [{ "cpu": ^0^ }] }`,
      message: 'This container gets at most 1 % of one CPU on Windows. Set `cpu`.',
    },
  ],
});
