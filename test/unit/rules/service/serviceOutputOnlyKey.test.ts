import { serviceOutputOnlyKey } from '../../../../server/src/validation/rules/service/serviceOutputOnlyKey.ts';
import { testRule } from '../testRule.ts';

testRule(serviceOutputOnlyKey, {
  passes: [
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    '{ "runningCount": 1, "pendingCount": 0, "desiredCount": 1 }', // ecspresso reads the output's form
    { text: '{ "serviceName": "web", "status": "ACTIVE", "desiredCount": 1 }', ecspresso: true },
    { text: '{ "serviceName": "web", "status": "ACTIVE", "desiredCount": 1 }', ecspresso: 'not read' },
  ],
  fails: [
    {
      text: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, ^"roleArn"^: "ecsServiceRole" }',
      message: 'ECS prints `roleArn` but no call takes it: the AWS CLI refuses the file.',
      fixed: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    },
    {
      text: '{ "serviceName": "web", "taskDefinition": "web", ^"status"^: "ACTIVE", "desiredCount": 1, "platformFamily": "Linux", "events": [] }',
      message: 'ECS prints status, events, platformFamily but no call takes them: the AWS CLI refuses the file.',
      fixed: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    },
  ],
});
