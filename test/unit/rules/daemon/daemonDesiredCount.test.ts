import { daemonDesiredCount } from '../../../../server/src/validation/rules/daemon/daemonDesiredCount.ts';
import { testRule } from '../testRule.ts';

testRule(daemonDesiredCount, {
  passes: [
    '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON" }',
    '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", "desiredCount": null }',
    '{ "schedulingStrategy": "DAEMON", "desiredCount": 1 }', // ecspresso leaves it out
    '{ "serviceName": "agent", "status": "ACTIVE", "schedulingStrategy": "DAEMON", "desiredCount": 3 }',
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    {
      text: '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", "desiredCount": 1 }',
      ecspresso: true,
    },
  ],
  fails: [
    {
      text: '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", ^"desiredCount"^: 0 }',
      message: 'A DAEMON service has no `desiredCount`: one task runs on each container instance.',
      fixed: '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON" }',
    },
  ],
});
