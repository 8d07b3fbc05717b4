import { containerCpuSum } from '../../../../server/src/validation/rules/size/containerCpuSum.ts';
import { testRule } from '../testRule.ts';

testRule(containerCpuSum, {
  passes: [
    '{ "cpu": "512", "containerDefinitions": [{ "name": "a", "cpu": 256 }, { "name": "b", "cpu": 256 }] }',
    '{ "cpu": "512", "containerDefinitions": [{ "name": "a", "cpu": 512 }, { "name": "b" }, { "name": "c", "cpu": 0 }] }',
    '{ "cpu": "${CPU}", "containerDefinitions": [{ "name": "a", "cpu": 9999 }] }',
    '{ "cpu": "512", "containerDefinitions": [{ "name": "a", "cpu": 300 }, { "name": "b", "cpu": $CPU }] }',
    '{ "containerDefinitions": [{ "name": "a", "cpu": 9999 }] }',
    '{ "requiresCompatibilities": ["EC2"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "cpu": "512", "containerDefinitions": [{ "name": "a", "cpu": 1024 }] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "${OS}" }, "cpu": "512", "containerDefinitions": [{ "name": "a", "cpu": 1024 }] }',
    '[{ "name": "a", "image": "a", "cpu": 9999 }]',
  ],
  fails: [
    {
      text: '{ "cpu": "512", "containerDefinitions": [{ "name": "a", "cpu": 300 }, { "name": "b", "cpu": ^300^ }, { "name": "c", "cpu": 1 }] }',
      message: 'The containers ask for 601 CPU units together, the task has 512.',
    },
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "cpu": ".25 vCPU", "memory": "512", "containerDefinitions": [{ "name": "web", "cpu": ^512^ }] }',
      message: 'Container web asks for 512 CPU units, the task has 256.',
    },
    {
      text: '{ "cpu": "256", "containerDefinitions": [{ "name": "${NAME}", "cpu": ^512^ }, { "name": "b", "cpu": 0 }, "${SIDECAR}"] }',
      message: 'This container asks for 512 CPU units, the task has 256.',
    },
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "cpu": "1024", "memory": "2048", "containerDefinitions": [{ "name": "web", "cpu": ^2048^ }] }',
      message: 'Container web asks for 2048 CPU units, the task has 1024.',
    },
  ],
});
