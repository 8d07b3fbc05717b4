import { ec2TaskCpuRange } from '../../../../server/src/validation/rules/size/ec2TaskCpuRange.ts';
import { testRule } from '../testRule.ts';

testRule(ec2TaskCpuRange, {
  passes: [
    '{ "requiresCompatibilities": ["EC2"], "cpu": "128", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["EC2"], "cpu": "192 vCPU", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["EC2"], "cpu": "", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["EC2"], "cpu": "${CPU}", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["FARGATE", "EC2"], "cpu": "64", "containerDefinitions": [] }', // Fargate has its own list
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "cpu": "64", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["EC2", "${LAUNCH_TYPE}"], "cpu": "64", "containerDefinitions": [] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "cpu": "64", "containerDefinitions": [] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "${OS}" }, "cpu": "64", "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: '{ "requiresCompatibilities": ["EC2"], "cpu": ^"64"^, "containerDefinitions": [] }',
      message: '`cpu` of the task must be between 128 and 196608 CPU units, not 64. It may also be left out.',
    },
    {
      text: '{ "requiresCompatibilities": [], "runtimePlatform": { "cpuArchitecture": "ARM64" }, "cpu": ^"0"^, "containerDefinitions": [] }',
      message: '`cpu` of the task must be between 128 and 196608 CPU units, not 0. It may also be left out.',
    },
    {
      text: '{ "requiresCompatibilities": ["EXTERNAL"], "cpu": ^"193 vCPU"^, "containerDefinitions": [] }',
      message: '`cpu` of the task must be between 128 and 196608 CPU units, not 197632. It may also be left out.',
    },
  ],
});
