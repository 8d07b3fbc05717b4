import { desiredCountRequired } from '../../../../server/src/validation/rules/service/desiredCountRequired.ts';
import { testRule } from '../testRule.ts';

testRule(desiredCountRequired, {
  passes: [
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 0 }',
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": "${COUNT}" }',
    '{ "serviceName": "agent", "taskDefinition": "agent", "schedulingStrategy": "DAEMON" }',
    '{ "serviceName": "web", "taskDefinition": "web", "schedulingStrategy": "${STRATEGY}" }',
    '{ "serviceName": "web", "taskDefinition": "web", "deploymentController": { "type": "EXTERNAL" } }',
    '{ "service": "web", "taskDefinition": "web", "forceNewDeployment": true }',
    '{ "schedulingStrategy": "REPLICA", "launchType": "FARGATE" }',
    { text: '{ "serviceName": "web", "taskDefinition": "web" }', ecspresso: true },
  ],
  fails: [
    {
      text: '^{^ "serviceName": "web", "taskDefinition": "web" }',
      message: 'A new service needs `desiredCount`, unless its `schedulingStrategy` is DAEMON.',
      pointer: '/desiredCount',
    },
    {
      text: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": ^null^, "schedulingStrategy": "REPLICA" }',
      message: 'A new service needs `desiredCount`, unless its `schedulingStrategy` is DAEMON.',
    },
  ],
});
