import { windowsArm } from '../../../../server/src/validation/rules/platform/windowsArm.ts';
import { testRule } from '../testRule.ts';

testRule(windowsArm, {
  passes: [
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE", "cpuArchitecture": "X86_64" }, "containerDefinitions": [] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "LINUX", "cpuArchitecture": "ARM64" }, "containerDefinitions": [] }',
    '{ "runtimePlatform": { "cpuArchitecture": "ARM64" }, "containerDefinitions": [] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "${OS}", "cpuArchitecture": "ARM64" }, "containerDefinitions": [] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE", "cpuArchitecture": "${ARCHITECTURE}" }, "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE", "cpuArchitecture": ^"ARM64"^ }, "containerDefinitions": [] }',
      message: 'Windows containers run on X86_64 only.',
      fixed:
        '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE", "cpuArchitecture": "X86_64" }, "containerDefinitions": [] }',
    },
  ],
});
