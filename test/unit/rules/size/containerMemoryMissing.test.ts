import { containerMemoryMissing } from '../../../../server/src/validation/rules/size/containerMemoryMissing.ts';
import { testRule } from '../testRule.ts';

const WINDOWS = '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }';

testRule(containerMemoryMissing, {
  passes: [
    '{ "containerDefinitions": [{ "name": "app", "image": "app", "memory": 128 }] }',
    '{ "containerDefinitions": [{ "name": "app", "image": "app", "memoryReservation": 128, "memory": null }] }',
    '{ "containerDefinitions": [{ "name": "app", "image": "app", "memory": $MEMORY }] }',
    '{ "containerDefinitions": [{ "name": "app", "image": "app", "memory": "128" }] }', // wrong type, says the schema
    '{ "containerDefinitions": [{ "name": "app", "image": "app" {{ .Rest }} }] }',
    '{ "memory": "512", "containerDefinitions": [{ "name": "app", "image": "app" }] }',
    '{ "containerDefinitions": [{ "name": "app", "image": "{{ must_env `IMAGE` }}" }] }', // a part: no family
    '{ "memory": "${MEMORY}", "containerDefinitions": [{ "name": "app", "image": "app" }] }',
    '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "image": "app" }] }', // the task needs it
    '{ "requiresCompatibilities": "${LAUNCH_TYPES}", "containerDefinitions": [{ "name": "app", "image": "app" }] }',
    '{ "requiresCompatibilities": ["EC2", "${LAUNCH_TYPE}"], "containerDefinitions": [{ "name": "app", "image": "app" }] }',
    '[{ "name": "app", "image": "app" }]',
    `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "memory": "2048", "containerDefinitions": [{ "name": "app", "image": "app", "memory": 2048 }] }`,
    `{ ${WINDOWS}, "memory": "2048", "containerDefinitions": [{ "name": "app", "image": "app" }] }`, // may run on Fargate
  ],
  fails: [
    {
      text: '{ "containerDefinitions": [{ "name": ^"app"^, "image": "app" }] }',
      message: 'Container app needs `memory` or `memoryReservation`, as the task has no `memory`.',
      pointer: '/containerDefinitions/0',
    },
    {
      text: '{ "requiresCompatibilities": ["EC2"], "memory": "", "containerDefinitions": [{ "name": "a", "image": "a", "memory": 64 }, ^{^ "image": "b", "memory": 0, "memoryReservation": null }] }',
      message: 'This container needs `memory` or `memoryReservation`, as the task has no `memory`.',
      pointer: '/containerDefinitions/1',
    },
    {
      text: `{ "requiresCompatibilities": ["EC2"], ${WINDOWS}, "memory": "2048", "containerDefinitions": [{ "name": ^"app"^, "image": "app" }] }`,
      message: 'Container app needs `memory`: that of the task is ignored for Windows containers.',
      pointer: '/containerDefinitions/0',
      severity: 'warning',
    },
  ],
});
