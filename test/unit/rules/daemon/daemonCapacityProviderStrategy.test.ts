import { daemonCapacityProviderStrategy } from '../../../../server/src/validation/rules/daemon/daemonCapacityProviderStrategy.ts';
import { testRule } from '../testRule.ts';

testRule(daemonCapacityProviderStrategy, {
  passes: [
    '{ "schedulingStrategy": "DAEMON", "launchType": "EC2" }',
    '{ "schedulingStrategy": "DAEMON", "launchType": "EC2", "capacityProviderStrategy": [] }',
    '{ "schedulingStrategy": "REPLICA", "capacityProviderStrategy": [{ "capacityProvider": "general" }] }',
    '{ "schedulingStrategy": "DAEMON", "capacityProviderStrategy": "${STRATEGY}" }',
    '{ "schedulingStrategy": "DAEMON", "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }] }', // daemon-on-fargate
  ],
  fails: [
    {
      text: '{ "schedulingStrategy": "DAEMON", ^"capacityProviderStrategy"^: [{ "capacityProvider": "general" }] }',
      message: 'A DAEMON service takes no `capacityProviderStrategy`. Give a `launchType`.',
    },
    {
      text: '{ "schedulingStrategy": "DAEMON", "launchType": "EC2", ^"capacityProviderStrategy"^: [{ "capacityProvider": "FARGATE" }] }',
      message: 'A DAEMON service takes no `capacityProviderStrategy`. Give a `launchType`.',
    },
  ],
});
