import { serviceVolumeMissing } from '../../../../server/src/validation/rules/ebs/serviceVolumeMissing.ts';
import { testRule } from '../testRule.ts';

const task = (volumes: string) => `{ "family": "web", "volumes": ${volumes} }`;
const DATA = '{ "name": "data", "configuredAtLaunch": true }';

testRule(serviceVolumeMissing, {
  passes: [
    { text: '{ "serviceName": "web", "volumeConfigurations": [{ "name": "data" }] }', task: task(`[${DATA}]`) },
    { text: '{ "serviceName": "web", "volumeConfigurations": [{ "name": "${NAME}" }] }', task: task(`[${DATA}]`) },
    { text: '{ "serviceName": "web", "volumeConfigurations": "${VOLUMES}" }', task: task(`[${DATA}]`) },
    { text: '{ "serviceName": "web", {{ more }} }', task: task(`[${DATA}]`) },
    { text: '{ "serviceName": "web", "volumeConfigurations": [{ "name": "dat" }] }', task: task(`[${DATA}]`) }, // service-volume-unknown
    { text: '{ "serviceName": "web" }', task: task('[{ "name": "data" }]') },
    { text: '{ "serviceName": "web" }', task: task('[{ "name": "data", "configuredAtLaunch": "${LATER}" }]') },
    { text: '{ "serviceName": "web" }', task: task('[{ "name": "${NAME}", "configuredAtLaunch": true }]') },
    { text: '{ "service": "web" }', task: task(`[${DATA}]`) },
    '{ "serviceName": "web" }',
  ],
  fails: [
    {
      text: '^{^ "serviceName": "web" }',
      task: task(`[${DATA}]`),
      message: 'Volume data of the task definition is configured at launch: the service must say how.',
      pointer: '/volumeConfigurations',
      related: [['/volumes/0/name', 'Configured at launch.']],
    },
    {
      text: '^{^ "serviceName": "web", "schedulingStrategy": "DAEMON" }',
      task: task(`[${DATA}]`),
      message: 'Volume data of the task definition is configured at launch, which a DAEMON service cannot do.',
      pointer: '/volumeConfigurations',
    },
    {
      text: '^{^ "serviceName": "web", "deploymentController": { "type": "CODE_DEPLOY" } }',
      task: task(`[${DATA}]`),
      message:
        'Volume data of the task definition is configured at launch, which a service of the controller CODE_DEPLOY cannot do.',
      pointer: '/volumeConfigurations',
    },
    {
      text: '{ "desiredCount": 1, "launchType": "FARGATE", ^"volumeConfigurations"^: [] }',
      task: task(`[${DATA}]`),
      ecspresso: true,
      message: 'Volume data of the task definition is configured at launch: the service must say how.',
      related: [['/volumes/0/name', 'Configured at launch.']],
    },
  ],
});
