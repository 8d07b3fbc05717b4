import { alarmNamesEmpty } from '../../../../server/src/validation/rules/deployment/alarmNamesEmpty.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

testRule(alarmNamesEmpty, {
  passes: [
    service('"alarms": { "enable": true, "rollback": true, "alarmNames": ["errors"] }'),
    service('"alarms": { "enable": true, "rollback": true, "alarmNames": "${ALARMS}" }'),
    service('"alarms": { "enable": true, "rollback": true, "alarmNames": ["${ALARM}"] }'),
    service('"alarms": { "enable": false, "rollback": false, "alarmNames": [] }'),
    service('"alarms": { "enable": true, "rollback": true, {{ names }} }'),
    service('"alarms": "${ALARMS}"'),
  ],
  fails: [
    {
      text: service('"alarms": { "enable": true, "rollback": true, "alarmNames": ^[]^ }'),
      message: 'Alarms are enabled, and none is named.',
    },
    {
      text: service('^"alarms"^: { "enable": true, "rollback": true }'),
      message: '`alarms` needs `alarmNames`; the list may be empty while they are not enabled.',
    },
    {
      text: service('^"alarms"^: { "enable": false, "rollback": false }'),
      message: '`alarms` needs `alarmNames`; the list may be empty while they are not enabled.',
      fixed: service('"alarms": { "enable": false, "rollback": false, "alarmNames": [] }'),
    },
    {
      text: '{ "desiredCount": 1, "deploymentConfiguration": { ^"alarms"^: { "enable": false, "rollback": false } } }',
      ecspresso: true,
      message: '`ecspresso init` leaves out `alarmNames` where the list is empty. ECS demands it all the same.',
      severity: 'warning',
      fixed:
        '{ "desiredCount": 1, "deploymentConfiguration": { "alarms": { "enable": false, "rollback": false, "alarmNames": [] } } }',
    },
  ],
});
