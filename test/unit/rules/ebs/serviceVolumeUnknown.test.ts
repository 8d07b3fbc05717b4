import { serviceVolumeUnknown } from '../../../../server/src/validation/rules/ebs/serviceVolumeUnknown.ts';
import { testRule } from '../testRule.ts';

const task = (volumes: string) => `{ "family": "web", "volumes": ${volumes} }`;
const DATA = '{ "name": "data", "configuredAtLaunch": true }';

const service = (name: string) => `{ "serviceName": "web", "volumeConfigurations": [{ "name": ${name} }] }`;

testRule(serviceVolumeUnknown, {
  passes: [
    { text: service('"data"'), task: task(`[${DATA}]`) },
    { text: service('"${NAME}"'), task: task(`[${DATA}]`) },
    { text: service('"logs"'), task: task(`[${DATA}, "\${VOLUME}"]`) },
    { text: service('"logs"'), task: task('"${VOLUMES}"') },
    { text: service('"logs"'), task: task('[{ "name": "${NAME}", "configuredAtLaunch": true }]') },
    { text: service('"logs"'), task: task('[{ "name": "logs", "configuredAtLaunch": "${LATER}" }]') },
    service('"logs"'),
  ],
  fails: [
    {
      text: service('^"logs"^'),
      task: task(`[${DATA}]`),
      message: 'The task definition has no volume logs that is configured at launch. Did you mean data?',
      fixed: service('"data"'),
      related: [['/family', 'The task definition.']],
    },
    {
      text: service('^"logs"^'),
      task: '{ "family": "web" }',
      message: 'The task definition has no volume logs that is configured at launch.',
      related: [['/family', 'The task definition.']],
    },
    {
      text: service('^"logs"^'),
      task: task('[{ "name": "logs" }]'),
      message: 'Volume logs of the task definition is not configured at launch: it lacks `configuredAtLaunch`: true.',
      related: [['/volumes/0/name', 'The task definition.']],
    },
  ],
});
