import { daemonOnFargate } from '../../../../server/src/validation/rules/daemon/daemonOnFargate.ts';
import { testRule } from '../testRule.ts';

testRule(daemonOnFargate, {
  passes: [
    '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", "launchType": "EC2" }',
    '{ "serviceName": "web", "taskDefinition": "web", "schedulingStrategy": "REPLICA", "launchType": "FARGATE", "desiredCount": 1 }',
    '{ "serviceName": "web", "taskDefinition": "web", "launchType": "FARGATE", "desiredCount": 1 }',
    '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", "launchType": "${LAUNCH_TYPE}" }',
  ],
  fails: [
    {
      text: '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": ^"DAEMON"^, "launchType": "FARGATE" }',
      message: 'Fargate runs no DAEMON services. Use REPLICA, or launch type EC2.',
      related: [['/launchType', 'The service runs on Fargate.']],
    },
    {
      text: '{ "schedulingStrategy": ^"DAEMON"^, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE" }] }',
      message: 'Fargate runs no DAEMON services. Use REPLICA, or launch type EC2.',
      related: [['/capacityProviderStrategy/0/capacityProvider', 'The service runs on Fargate.']],
    },
  ],
});
