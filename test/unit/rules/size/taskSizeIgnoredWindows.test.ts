import { taskSizeIgnoredWindows } from '../../../../server/src/validation/rules/size/taskSizeIgnoredWindows.ts';
import { testRule } from '../testRule.ts';

const WINDOWS = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';

testRule(taskSizeIgnoredWindows, {
  passes: [
    `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "containerDefinitions": [] }`,
    `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "cpu": null, "memory": "", "containerDefinitions": [] }`,
    `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "memory": "\${MEMORY}", "containerDefinitions": [] }`,
    `{ "requiresCompatibilities": ["EC2", "FARGATE"], ${WINDOWS}, "cpu": "1024", "memory": "2048", "containerDefinitions": [] }`,
    `{ ${WINDOWS}, "cpu": "1024", "memory": "2048", "containerDefinitions": [] }`, // may run on Fargate
    '{ "requiresCompatibilities": ["EC2"], "cpu": "1024", "memory": "2048", "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "cpu": ^"1024"^, "containerDefinitions": [] }`,
      message: '`cpu` of the task is ignored for Windows containers. Give each container its own.',
    },
    {
      text: `{ "requiresCompatibilities": ["EXTERNAL"], ${WINDOWS}, "memory": ^"2 GB"^, "containerDefinitions": [] }`,
      message: '`memory` of the task is ignored for Windows containers. Give each container its own.',
    },
    {
      text: `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "memory": "4096", "cpu": ^"2048"^, "containerDefinitions": [] }`,
      message: '`cpu` and `memory` of the task are ignored for Windows containers. Give each container its own.',
    },
  ],
});
