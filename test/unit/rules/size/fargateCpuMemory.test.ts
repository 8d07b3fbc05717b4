import { fargateCpuMemory } from '../../../../server/src/validation/rules/size/fargateCpuMemory.ts';
import { testRule } from '../testRule.ts';

testRule(fargateCpuMemory, {
  passes: [
    '{ "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512" }',
    '{ "requiresCompatibilities": ["FARGATE"], "cpu": "1 vCPU", "memory": "2 GB" }',
    '{ "requiresCompatibilities": ["FARGATE"], "cpu": "32 vCPU", "memory": "244 GB" }',
    '{ "requiresCompatibilities": ["FARGATE"], "cpu": "${CPU}", "memory": "600" }',
    '{ "requiresCompatibilities": ["FARGATE"], "cpu": "256" }',
    '{ "requiresCompatibilities": ["EC2"], "cpu": "256", "memory": "600" }',
    '{ "cpu": "256", "memory": "600" }',
  ],
  fails: [
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": ^"600"^ }',
      message: 'Fargate offers 512, 1024 or 2048 MiB with 256 CPU units, not 600.',
      fixed: '{ "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "1024" }',
    },
    {
      text: '{ "requiresCompatibilities": ["EC2", "FARGATE"], "cpu": ".25 vCPU", "memory": ^"4 GB"^ }',
      message: 'Fargate offers 512, 1024 or 2048 MiB with 256 CPU units, not 4096.',
    },
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "cpu": ^"300"^, "memory": "512" }',
      message: 'Fargate has no size with 300 CPU units. Sizes: 256, 512, 1024, 2048, 4096, 8192, 16384, 32768.',
    },
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "cpu": ^"300"^, "memory": "2048" }',
      message: 'Fargate has no size with 300 CPU units. Sizes: 1024, 2048, 4096.',
    },
  ],
});
