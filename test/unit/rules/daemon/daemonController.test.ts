import { daemonController } from '../../../../server/src/validation/rules/daemon/daemonController.ts';
import { testRule } from '../testRule.ts';

testRule(daemonController, {
  passes: [
    '{ "schedulingStrategy": "DAEMON", "deploymentController": { "type": "ECS" } }',
    '{ "schedulingStrategy": "DAEMON", "launchType": "EC2" }',
    '{ "schedulingStrategy": "REPLICA", "deploymentController": { "type": "CODE_DEPLOY" } }',
    '{ "schedulingStrategy": "DAEMON", "deploymentController": { "type": "${CONTROLLER}" } }',
  ],
  fails: [
    {
      text: '{ "schedulingStrategy": "DAEMON", "deploymentController": { "type": ^"CODE_DEPLOY"^ } }',
      message: 'A DAEMON service is deployed by ECS itself, not by CODE_DEPLOY.',
    },
    {
      text: '{ "schedulingStrategy": "DAEMON", "deploymentController": { "type": ^"EXTERNAL"^ } }',
      message: 'A DAEMON service is deployed by ECS itself, not by EXTERNAL.',
    },
  ],
});
