import { containerMemoryOvercommit } from '../../../../server/src/validation/rules/size/containerMemoryOvercommit.ts';
import { testRule } from '../testRule.ts';

testRule(containerMemoryOvercommit, {
  passes: [
    '{ "memory": "1024", "containerDefinitions": [{ "name": "a", "memory": 512 }, { "name": "b", "memory": 512 }] }',
    '{ "memory": "512", "containerDefinitions": [{ "name": "a", "memory": 513 }, { "name": "b", "memory": 512 }] }', // worse, says another rule
    '{ "memory": "512", "containerDefinitions": [{ "name": "a", "memory": 512 }, { "name": "b", "memory": "${MEMORY}" }] }',
    '{ "memory": "512", "containerDefinitions": [{ "name": "a", "memory": 512 }, { "name": "b", "memoryReservation": 512 }] }',
    '{ "memory": "${MEMORY}", "containerDefinitions": [{ "name": "a", "memory": 512 }, { "name": "b", "memory": 512 }] }',
    '{ "containerDefinitions": [{ "name": "a", "memory": 512 }, { "name": "b", "memory": 512 }] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "memory": "512", "containerDefinitions": [{ "name": "a", "memory": 512 }, { "name": "b", "memory": 512 }] }',
  ],
  fails: [
    {
      text: '{ "memory": "1 GB", "containerDefinitions": [{ "name": "a", "memory": 512 }, { "name": "b", "memory": ^1024^ }] }',
      message: 'The containers may use 1536 MiB together, the task has 1024.',
    },
  ],
});
