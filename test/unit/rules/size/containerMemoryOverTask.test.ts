import { containerMemoryOverTask } from '../../../../server/src/validation/rules/size/containerMemoryOverTask.ts';
import { testRule } from '../testRule.ts';

testRule(containerMemoryOverTask, {
  passes: [
    '{ "memory": "512", "containerDefinitions": [{ "name": "web", "memory": 512 }] }',
    '{ "memory": "512", "containerDefinitions": [{ "name": "web", "memoryReservation": 1024 }] }', // another rule
    '{ "memory": "${MEMORY}", "containerDefinitions": [{ "name": "web", "memory": 9999 }] }',
    '{ "memory": "512", "containerDefinitions": [{ "name": "web", "memory": "${MEMORY}" }] }',
    '{ "memory": "", "containerDefinitions": [{ "name": "web", "memory": 9999 }] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "memory": "512", "containerDefinitions": [{ "name": "web", "memory": 1024 }] }',
    '[{ "name": "a", "image": "a", "memory": 9999 }]',
  ],
  fails: [
    {
      text: '{ "memory": "512", "containerDefinitions": [{ "name": "web", "memory": 512 }, { "name": "worker", "memory": ^513^ }] }',
      message: 'Container worker may use 513 MiB, the task has 512.',
    },
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "0.5 GB", "containerDefinitions": [{ "memory": ^1024^ }] }',
      message: 'This container may use 1024 MiB, the task has 512.',
    },
  ],
});
