import { containerMemoryMinimum } from '../../../../server/src/validation/rules/size/containerMemoryMinimum.ts';
import { testRule } from '../testRule.ts';

testRule(containerMemoryMinimum, {
  passes: [
    '{ "containerDefinitions": [{ "name": "web", "memory": 6 }] }',
    '{ "containerDefinitions": [{ "name": "web", "memory": 0, "memoryReservation": null }] }', // not given
    '{ "containerDefinitions": [{ "name": "web", "memory": $MEMORY }] }',
    '{ "containerDefinitions": [{ "name": "web", "memory": -1 }] }', // the schema says so
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "web", "memory": 4 }] }',
  ],
  fails: [
    {
      text: '{ "containerDefinitions": [{ "name": "web", "memory": ^5^ }] }',
      message: '`memory` is 5 MiB; Docker creates no container with less than 6 MiB.',
    },
    {
      text: '{ "containerDefinitions": [{ "name": "web", "memory": 128, "memoryReservation": ^1^ }] }',
      message: '`memoryReservation` is 1 MiB; Docker creates no container with less than 6 MiB.',
    },
  ],
});
