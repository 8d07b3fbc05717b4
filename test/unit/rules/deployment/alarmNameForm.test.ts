import { alarmNameForm } from '../../../../server/src/validation/rules/deployment/alarmNameForm.ts';
import { testRule } from '../testRule.ts';

const service = (names: string) =>
  `{ "serviceName": "web", "deploymentConfiguration": { "alarms": { "enable": true, "rollback": true, "alarmNames": ${names} } } }`;

testRule(alarmNameForm, {
  passes: [
    service('["web errors", "web-latency"]'),
    service('["${ALARM}", "arn:aws:cloudwatch:eu-west-1:ACCOUNT_ID:alarm:errors"]'),
    service('["errors,"]'),
    service('"${ALARMS}"'),
  ],
  fails: [
    {
      text: service('["a", ^"arn:aws:cloudwatch:eu-west-1:123456789012:alarm:errors"^]'),
      message: 'This is an ARN. Give the name of the alarm: errors.',
      fixed: service('["a", "errors"]'),
    },
    {
      text: service('[^"errors, latency"^]'),
      message: 'This looks like several names in one. Give each alarm an item of its own.',
      fixed: service('["errors", "latency"]'),
    },
    {
      text: service('[^"errors,latency"^, "${OTHER}"]'),
      message: 'This looks like several names in one. Give each alarm an item of its own.',
    },
  ],
});
