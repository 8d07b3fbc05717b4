import { scMemoryHeadroom } from '../../../../server/src/validation/rules/serviceConnect/scMemoryHeadroom.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop"${configuration} }${rest} }`;
const marked = (text: string) => text.replace('"serviceConnectConfiguration"', '^"serviceConnectConfiguration"^');

const task = (memory: string, ...containers: string[]) =>
  `{ "family": "web", "memory": ${memory}, "containerDefinitions": [${containers.map((it) => `{ "name": "web", ${it} }`).join(', ')}] }`;

testRule(scMemoryHeadroom, {
  passes: [
    { text: service(''), task: task('"512"', '"memory": 448') },
    { text: service(''), task: task('"512"', '"memoryReservation": 512, "memory": 128') },
    { text: service(''), task: task('"${MEMORY}"', '"memory": 512') },
    { text: service(''), task: task('"512"', '"memory": "${MEMORY}", "memoryReservation": 512') },
    { text: service('').replace('true', 'false'), task: task('"512"', '"memory": 512') },
    service(''),
  ],
  fails: [
    {
      text: marked(service('')),
      task: task('"0.5 GB"', '"memory": 256', '"memoryReservation": 256'),
      message:
        'The containers may take all 512 MiB of the task, and the Service Connect proxy needs some. AWS suggests 64 MiB more.',
      related: [['/memory', 'The memory of the task.']],
    },
  ],
});
