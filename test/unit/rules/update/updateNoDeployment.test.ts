import { updateNoDeployment } from '../../../../server/src/validation/rules/update/updateNoDeployment.ts';
import { testRule } from '../testRule.ts';

testRule(updateNoDeployment, {
  passes: [
    '{ "service": "web", "taskDefinition": "web:2", "desiredCount": 1 }',
    '{ "service": "web", "enableExecuteCommand": true, "desiredCount": 1, "forceNewDeployment": true }',
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    '{ "service": "web", "desiredCount": 1, "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } } }',
  ],
  fails: [
    {
      text: '^{^ "cluster": "prod", "service": "web", "desiredCount": 1, "enableExecuteCommand": true }',
      pointer: '',
      message: 'This update replaces no running task: what it changes reaches new tasks only.',
      fixed:
        '{ "cluster": "prod", "service": "web", "desiredCount": 1, "enableExecuteCommand": true, "forceNewDeployment": true }',
    },
  ],
});
