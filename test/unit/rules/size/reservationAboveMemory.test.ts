import { reservationAboveMemory } from '../../../../server/src/validation/rules/size/reservationAboveMemory.ts';
import { testRule } from '../testRule.ts';

testRule(reservationAboveMemory, {
  passes: [
    '{ "containerDefinitions": [{ "name": "web", "memory": 512, "memoryReservation": 256 }] }',
    '{ "containerDefinitions": [{ "name": "web", "memory": 512, "memoryReservation": 512 }] }', // accepted
    '{ "containerDefinitions": [{ "name": "web", "memoryReservation": 512 }] }',
    '{ "containerDefinitions": [{ "name": "web", "memory": 0, "memoryReservation": 512 }] }',
    '{ "containerDefinitions": [{ "name": "web", "memory": null, "memoryReservation": 512 }] }',
    '{ "containerDefinitions": [{ "name": "web", "memory": $MEMORY, "memoryReservation": 512 }] }',
    '{ "containerDefinitions": [{ "name": "web", "memory": 128, "memoryReservation": "${RESERVATION}" }] }',
  ],
  fails: [
    {
      text: '{ "containerDefinitions": [{ "name": "web", "memory": 512, "memoryReservation": ^513^ }] }',
      message: 'Container web reserves 513 MiB and may use only 512.',
    },
    {
      text: '[{ "image": "web", "memory": 128, "memoryReservation": ^256^, "essential": true }]',
      message: 'This container reserves 256 MiB and may use only 128.',
    },
  ],
});
