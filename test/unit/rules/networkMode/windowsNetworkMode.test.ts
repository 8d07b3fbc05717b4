import { windowsNetworkMode } from '../../../../server/src/validation/rules/networkMode/windowsNetworkMode.ts';
import { testRule } from '../testRule.ts';

const WINDOWS = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';

testRule(windowsNetworkMode, {
  passes: [
    `{ ${WINDOWS}, "containerDefinitions": [] }`,
    `{ ${WINDOWS}, "networkMode": "awsvpc", "containerDefinitions": [] }`,
    `{ ${WINDOWS}, "networkMode": "\${MODE}", "containerDefinitions": [] }`,
    `{ "requiresCompatibilities": ["FARGATE"], ${WINDOWS}, "networkMode": "host", "containerDefinitions": [] }`, // Fargate says so
    `{ "requiresCompatibilities": ["\${LAUNCH_TYPE}"], ${WINDOWS}, "networkMode": "host", "containerDefinitions": [] }`,
    '{ "runtimePlatform": { "operatingSystemFamily": "LINUX" }, "networkMode": "host", "containerDefinitions": [] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "${OS}" }, "networkMode": "host", "containerDefinitions": [] }',
    '{ "networkMode": "bridge", "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: `{ ${WINDOWS}, "networkMode": ^"host"^, "containerDefinitions": [] }`,
      message: 'Windows containers do not support `networkMode` `host`. Leave it out for NAT, or use `awsvpc`.',
      fixed: `{ ${WINDOWS}, "containerDefinitions": [] }`,
    },
    {
      text: `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "networkMode": ^"none"^, "containerDefinitions": [] }`,
      message: 'Windows containers do not support `networkMode` `none`. Leave it out for NAT, or use `awsvpc`.',
      fixed: `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "containerDefinitions": [] }`,
    },
    {
      text: `{ "requiresCompatibilities": ["EXTERNAL"], ${WINDOWS}, "networkMode": ^"bridge"^, "containerDefinitions": [] }`,
      message:
        '`networkMode` `bridge` is not meant for Windows containers; only agents since 2023 take it for NAT. Leave it out.',
      severity: 'warning',
      fixed: `{ "requiresCompatibilities": ["EXTERNAL"], ${WINDOWS}, "containerDefinitions": [] }`,
    },
  ],
});
