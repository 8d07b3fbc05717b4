import { pidIpcWindows } from '../../../../server/src/validation/rules/namespaces/pidIpcWindows.ts';
import { testRule } from '../testRule.ts';

const WINDOWS = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';

testRule(pidIpcWindows, {
  passes: [
    '{ "pidMode": "task", "ipcMode": "task", "runtimePlatform": { "operatingSystemFamily": "LINUX" } }',
    '{ "pidMode": "task", "ipcMode": "task", "containerDefinitions": [] }',
    `{ "pidMode": null, "ipcMode": "", ${WINDOWS} }`,
    `{ "pidMode": "${'${MODE}'}", "ipcMode": "${'${MODE}'}", ${WINDOWS} }`,
    `{ "requiresCompatibilities": ["FARGATE"], "ipcMode": "task", ${WINDOWS} }`, // fargate-unsupported-task-key
  ],
  fails: [
    {
      text: `{ ^"pidMode"^: "task", ${WINDOWS} }`,
      message: 'Windows containers do not support `pidMode`.',
      pointer: '/pidMode',
      fixed: `{ ${WINDOWS} }`,
    },
    {
      text: `{ "requiresCompatibilities": ["FARGATE"], ^"pidMode"^: "task", ${WINDOWS} }`,
      message: 'Windows containers do not support `pidMode`.',
      pointer: '/pidMode',
      fixed: `{ "requiresCompatibilities": ["FARGATE"], ${WINDOWS} }`,
    },
    {
      text: `{ ^"ipcMode"^: "none", ${WINDOWS} }`,
      message: 'Windows containers do not support `ipcMode`.',
      pointer: '/ipcMode',
      fixed: `{ ${WINDOWS} }`,
    },
  ],
});
