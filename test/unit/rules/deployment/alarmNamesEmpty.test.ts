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
    service('"alarms": { "enable": true, "rollback": true }'), // missing-key
  ],
  fails: [
    {
      text: service('"alarms": { "enable": true, "rollback": true, "alarmNames": ^[]^ }'),
      message: 'Alarms are enabled, and none is named.',
    },
  ],
});
