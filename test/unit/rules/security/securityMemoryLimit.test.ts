import { securityMemoryLimit } from '../../../../server/src/validation/rules/security/securityMemoryLimit.ts';
import { testRule } from '../testRule.ts';

const task = (container: string, rest = '"requiresCompatibilities": ["EC2"]') =>
  `{ ${rest}, "containerDefinitions": [{ "name": ^"web"^, ${container} }] }`;
const unmarked = (text: string) => text.replaceAll('^', '');
const MESSAGE = 'Only `memoryReservation` is set: this container may take all memory of its instance. Add `memory`.';

testRule(securityMemoryLimit, {
  passes: [
    task('"memoryReservation": 128, "memory": 512'),
    task('"memoryReservation": 128, "memory": "${MEMORY}"'),
    task('"memoryReservation": "${MEMORY}"'),
    task('"memoryReservation": 128', '"memory": "512"'),
    task('"memoryReservation": 128', '"memory": "${MEMORY}"'),
    task('"memoryReservation": 128', '"requiresCompatibilities": ["FARGATE"]'),
    task('"image": "nginx"'), // a container without memory is an error of its own
    '[{ "name": "web", "image": "nginx", "memoryReservation": 128 }]',
  ].map(unmarked),
  fails: [
    {
      text: task('"memoryReservation": 128'),
      pointer: '/containerDefinitions/0/memory',
      message: MESSAGE,
    },
    {
      text: unmarked(task('"memoryReservation": 128, "memory": 0')).replace('"memory": 0', '"memory": ^0^'),
      message: MESSAGE,
    },
  ],
});
