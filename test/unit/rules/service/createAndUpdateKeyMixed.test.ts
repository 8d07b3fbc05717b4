import { createAndUpdateKeyMixed } from '../../../../server/src/validation/rules/service/createAndUpdateKeyMixed.ts';
import { testRule } from '../testRule.ts';

testRule(createAndUpdateKeyMixed, {
  passes: [
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    '{ "service": "web", "forceNewDeployment": true, "desiredCount": 1 }',
    '{ "serviceName": "web", "service": null, "taskDefinition": "web", "desiredCount": 1 }',
    '{ "service": { "serviceName": "web", "desiredCount": 1 } }',
    { text: '{ "serviceName": "web", "service": "web", "desiredCount": 1 }', ecspresso: true },
  ],
  fails: [
    {
      text: '{ "serviceName": "web", ^"service"^: "web", "desiredCount": 1 }',
      message: '`serviceName` is for CreateService, `service` for UpdateService: no call takes both.',
      related: [['/serviceName', 'Only CreateService takes it.']],
    },
    {
      text: '{ "serviceName": "web", "desiredCount": 1, ^"forceNewDeployment"^: true }',
      message: '`serviceName` is for CreateService, `forceNewDeployment` for UpdateService: no call takes both.',
    },
  ],
});
