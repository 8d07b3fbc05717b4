import { daemonMaximumPercent } from '../../../../server/src/validation/rules/daemon/daemonMaximumPercent.ts';
import { testRule } from '../testRule.ts';

testRule(daemonMaximumPercent, {
  passes: [
    '{ "schedulingStrategy": "DAEMON", "deploymentConfiguration": { "maximumPercent": 100 } }',
    '{ "schedulingStrategy": "REPLICA", "deploymentConfiguration": { "maximumPercent": 200 } }',
    '{ "schedulingStrategy": "DAEMON", "deploymentConfiguration": { "maximumPercent": "${MAX}" } }',
  ],
  fails: [
    {
      text: '{ "schedulingStrategy": "DAEMON", "deploymentConfiguration": { "maximumPercent": ^200^ } }',
      message:
        'The `maximumPercent` of a DAEMON service is at most 100: a container instance never runs two of its tasks.',
      fixed: '{ "schedulingStrategy": "DAEMON", "deploymentConfiguration": { "maximumPercent": 100 } }',
    },
    {
      text: '{ "schedulingStrategy": "DAEMON", "deploymentConfiguration": { "minimumHealthyPercent": 100, "maximumPercent": ^200^ } }',
      message:
        'The `maximumPercent` of a DAEMON service is at most 100: a container instance never runs two of its tasks.',
    },
  ],
});
