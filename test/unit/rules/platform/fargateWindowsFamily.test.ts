import { fargateWindowsFamily } from '../../../../server/src/validation/rules/platform/fargateWindowsFamily.ts';
import { testRule } from '../testRule.ts';

testRule(fargateWindowsFamily, {
  passes: [
    '{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2019_CORE" }, "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2025_CORE" }, "containerDefinitions": [] }', // unsettled
    '{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "${OS}" }, "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["EC2"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2016_FULL" }, "containerDefinitions": [] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2016_FULL" }, "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": ^"WINDOWS_SERVER_20H2_CORE"^ }, "containerDefinitions": [] }',
      message: 'Fargate does not run WINDOWS_SERVER_20H2_CORE. Use a 2019 or 2022 edition.',
    },
  ],
});
