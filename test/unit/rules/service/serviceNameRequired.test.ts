import { serviceNameRequired } from '../../../../server/src/validation/rules/service/serviceNameRequired.ts';
import { testRule } from '../testRule.ts';

testRule(serviceNameRequired, {
  passes: [
    '{ "serviceName": "web", "launchType": "FARGATE", "taskDefinition": "web", "desiredCount": 1 }',
    '{ "service": "web", "taskDefinition": "web", "desiredCount": 1 }',
    '{ "launchType": "FARGATE", "desiredCount": 1 }', // ecspresso's files name no task definition
    '{ "launchType": "FARGATE", "taskDefinition": "{{ must_env `FAMILY` }}", "desiredCount": 1 }',
    '{ "serviceArn": "arn:aws:ecs:eu-west-1:123456789012:service/web", "launchType": "EC2", "taskDefinition": "web", "desiredCount": 1 }',
    { text: '{ "launchType": "FARGATE", "taskDefinition": "web", "desiredCount": 1 }', ecspresso: true },
    { text: '{ "launchType": "FARGATE", "taskDefinition": "web", "desiredCount": 1 }', ecspresso: 'not read' },
  ],
  fails: [
    {
      text: '^{^ "launchType": "FARGATE", "taskDefinition": "web", "desiredCount": 1 }',
      message: 'A new service needs `serviceName`, here or as --service-name on the command line.',
      pointer: '/serviceName',
    },
  ],
});
