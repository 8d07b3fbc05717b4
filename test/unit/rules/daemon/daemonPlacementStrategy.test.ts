import { daemonPlacementStrategy } from '../../../../server/src/validation/rules/daemon/daemonPlacementStrategy.ts';
import { testRule } from '../testRule.ts';

testRule(daemonPlacementStrategy, {
  passes: [
    '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", "placementConstraints": [{ "type": "distinctInstance" }] }',
    '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", "placementStrategy": [] }',
    '{ "schedulingStrategy": "DAEMON", "placementStrategy": [{ "type": "random" }] }', // ecspresso leaves it out
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "placementStrategy": [{ "type": "random" }] }',
  ],
  fails: [
    {
      text: '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON", ^"placementStrategy"^: [{ "type": "random" }] }',
      message: 'A DAEMON service takes no `placementStrategy`, only `placementConstraints`.',
      fixed: '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON" }',
    },
  ],
});
