import { firelensRouterMemory } from '../../../../server/src/validation/rules/firelens/firelensRouterMemory.ts';
import { testRule } from '../testRule.ts';

const task = (router: string, rest = '"requiresCompatibilities": ["EC2"], "memory": "1024"') =>
  `{ ${rest}, "containerDefinitions": [{ "name": ^"router"^, "firelensConfiguration": { "type": "fluentbit" }${router} }] }`;
const unmarked = (text: string) => text.replaceAll('^', '');

testRule(firelensRouterMemory, {
  passes: [
    task(', "memoryReservation": 50'),
    task(', "memory": 50'),
    task(', "memory": "${MEMORY}"'),
    task('', '"requiresCompatibilities": ["FARGATE"], "memory": "1024"'),
    task('', '"memory": "1024"'),
    task(
      '',
      '"requiresCompatibilities": ["EC2"], "memory": "1024", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }',
    ),
    task('', '"requiresCompatibilities": ["EC2"]'), // a container without memory is an error of its own there
  ].map(unmarked),
  fails: [
    {
      text: task(''),
      pointer: '/containerDefinitions/0/memoryReservation',
      message: 'Give this log router `memoryReservation`: without it its buffer holds no more than 25 MB.',
    },
    {
      text: task(', "memory": 0'),
      pointer: '/containerDefinitions/0/memoryReservation',
      message: 'Give this log router `memoryReservation`: without it its buffer holds no more than 25 MB.',
    },
  ],
});
