import { containerReservationSum } from '../../../../server/src/validation/rules/size/containerReservationSum.ts';
import { testRule } from '../testRule.ts';

testRule(containerReservationSum, {
  passes: [
    '{ "memory": "1 GB", "containerDefinitions": [{ "name": "a", "memoryReservation": 512 }, { "name": "b", "memoryReservation": 512 }] }',
    '{ "memory": "512", "containerDefinitions": [{ "name": "a", "memory": 512 }, { "name": "b", "memory": 512 }] }',
    '{ "memory": "${MEMORY}", "containerDefinitions": [{ "name": "a", "memoryReservation": 9999 }] }',
    '{ "memory": "512", "containerDefinitions": [{ "name": "a", "memoryReservation": 300 }, { "name": "b", "memoryReservation": $MEMORY }] }',
    '{ "containerDefinitions": [{ "name": "a", "memoryReservation": 9999 }] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "memory": "512", "containerDefinitions": [{ "name": "a", "memoryReservation": 1024 }] }',
    '[{ "name": "a", "image": "a", "memoryReservation": 9999 }]',
  ],
  fails: [
    {
      text: '{ "memory": "512", "containerDefinitions": [{ "name": "a", "memoryReservation": 300 }, { "name": "b", "memoryReservation": ^300^ }] }',
      message: 'The containers reserve 600 MiB together, the task has 512.',
    },
    {
      text: '{ "memory": "0.5 GB", "containerDefinitions": [{ "name": "web", "memoryReservation": ^513^ }, { "name": "b", "memory": 128 }] }',
      message: 'Container web reserves 513 MiB, the task has 512.',
    },
  ],
});
