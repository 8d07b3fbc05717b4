import { taskDefinitionRequired } from '../../../../server/src/validation/rules/service/taskDefinitionRequired.ts';
import { testRule } from '../testRule.ts';

testRule(taskDefinitionRequired, {
  passes: [
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    '{ "serviceName": "web", "taskDefinition": "${TASK}", "desiredCount": 1 }',
    '{ "serviceName": "web", "desiredCount": 1, "deploymentController": { "type": "EXTERNAL" } }',
    '{ "serviceName": "web", "desiredCount": 1, "deploymentController": { "type": "${CONTROLLER}" } }',
    '{ "service": "web", "desiredCount": 1 }',
    '{ "launchType": "FARGATE", "desiredCount": 1 }',
    { text: '{ "serviceName": "web", "desiredCount": 1 }', ecspresso: true },
  ],
  fails: [
    {
      text: '^{^ "serviceName": "web", "desiredCount": 1 }',
      message: 'A new service needs `taskDefinition`, here or from what deploys it.',
      severity: 'warning',
      pointer: '/taskDefinition',
    },
    {
      text: '{ "serviceName": "web", "taskDefinition": ^""^, "desiredCount": 1, "deploymentController": { "type": "CODE_DEPLOY" } }',
      message: 'A new service needs `taskDefinition`.',
    },
  ],
});
