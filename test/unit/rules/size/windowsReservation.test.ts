import { windowsReservation } from '../../../../server/src/validation/rules/size/windowsReservation.ts';
import { testRule } from '../testRule.ts';

testRule(windowsReservation, {
  passes: [
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "web", "memory": 512, "memoryReservation": 0 }] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "web", "memoryReservation": "${MEMORY}" }] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "LINUX" }, "containerDefinitions": [{ "name": "web", "memoryReservation": 512 }] }',
    '{ "containerDefinitions": [{ "name": "web", "memoryReservation": 512 }] }',
    '{ "runtimePlatform": "${PLATFORM}", "containerDefinitions": [{ "name": "web", "memoryReservation": 512 }] }',
  ],
  fails: [
    {
      text: '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "name": "web", "memoryReservation": ^512^ }] }',
      message: 'Windows containers do not support `memoryReservation`. Use `memory`.',
    },
  ],
});
