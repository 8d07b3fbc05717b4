import { fargateTaskSizeRequired } from '../../../../server/src/validation/rules/size/fargateTaskSizeRequired.ts';
import { testRule } from '../testRule.ts';

testRule(fargateTaskSizeRequired, {
  passes: [
    '{ "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["FARGATE"], "cpu": "${CPU}", "memory": $MEMORY, "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["FARGATE"], "cpu": 256, "memory": 512, "containerDefinitions": [] }', // the schema asks for quotes
    '{ "requiresCompatibilities": ["FARGATE"], {{ .Size }} "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["${LAUNCH_TYPE}"], "containerDefinitions": [] }',
    '{ "containerDefinitions": [] }',
    '[{ "name": "app", "image": "app" }]',
  ],
  fails: [
    {
      text: '^{^ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [] }',
      message: 'Fargate needs `cpu` and `memory` of the task.',
      pointer: '/cpu',
      fixed: '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [], "cpu": "256", "memory": "512" }',
    },
    {
      // 300 CPU units and, reserved, 1500 MiB
      text: '^{^ "requiresCompatibilities": ["FARGATE", "EC2"], "containerDefinitions": [{ "cpu": 200, "memory": 1000 }, { "cpu": 100, "memory": 800, "memoryReservation": 500 }] }',
      message: 'Fargate needs `cpu` and `memory` of the task.',
      pointer: '/cpu',
      fixed:
        '{ "requiresCompatibilities": ["FARGATE", "EC2"], "containerDefinitions": [{ "cpu": 200, "memory": 1000 }, { "cpu": 100, "memory": 800, "memoryReservation": 500 }], "cpu": "512", "memory": "2048" }',
    },
    {
      // no more than the largest single `memory` is reserved
      text: '^{^ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "memory": 3000, "memoryReservation": 500 }] }',
      message: 'Fargate needs `cpu` and `memory` of the task.',
      pointer: '/cpu',
      fixed:
        '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "memory": 3000, "memoryReservation": 500 }], "cpu": "512", "memory": "3072" }',
    },
    {
      text: '^{^ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [] }',
      message: 'Fargate needs `cpu` and `memory` of the task.',
      pointer: '/cpu',
      fixed:
        '{ "requiresCompatibilities": ["FARGATE"], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [], "cpu": "1024", "memory": "2048" }',
    },
    {
      // whatever the template gives the container
      text: '^{^ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "memory": $MEMORY }] }',
      message: 'Fargate needs `cpu` and `memory` of the task.',
      pointer: '/cpu',
    },
    {
      text: '^{^ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "memory": 200000 }, { "memory": 200000 }] }',
      message: 'Fargate needs `cpu` and `memory` of the task.',
      pointer: '/cpu',
    },
    {
      text: '^{^ "requiresCompatibilities": ["FARGATE"], "memory": "8 GB", "containerDefinitions": [] }',
      message: 'Fargate needs `cpu` of the task.',
      pointer: '/cpu',
      fixed: '{ "requiresCompatibilities": ["FARGATE"], "memory": "8 GB", "containerDefinitions": [], "cpu": "1024" }',
    },
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "cpu": ^""^, "memory": "512", "containerDefinitions": [] }',
      message: 'Fargate needs `cpu` of the task.',
      fixed: '{ "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512", "containerDefinitions": [] }',
    },
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "cpu": "1 vCPU", "memory": ^null^, "containerDefinitions": [{ "memory": 2500 }] }',
      message: 'Fargate needs `memory` of the task.',
      fixed:
        '{ "requiresCompatibilities": ["FARGATE"], "cpu": "1 vCPU", "memory": "3072", "containerDefinitions": [{ "memory": 2500 }] }',
    },
    {
      text: '^{^ "requiresCompatibilities": ["FARGATE"], "cpu": "${CPU}", "containerDefinitions": [] }',
      message: 'Fargate needs `memory` of the task.',
      pointer: '/memory',
    },
  ],
});
