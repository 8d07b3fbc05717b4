import { createOnlyKeyInUpdate } from '../../../../server/src/validation/rules/service/createOnlyKeyInUpdate.ts';
import { testRule } from '../testRule.ts';

testRule(createOnlyKeyInUpdate, {
  passes: [
    '{ "serviceName": "web", "launchType": "EC2", "taskDefinition": "web", "desiredCount": 1 }',
    '{ "service": "web", "desiredCount": 1, "tags": null }',
    '{ "service": "web", "serviceName": "web", "launchType": "EC2", "desiredCount": 1 }', // said of the two names
    '{ "launchType": "EC2", "desiredCount": 1 }',
    { text: '{ "service": "web", "launchType": "EC2", "desiredCount": 1 }', ecspresso: true },
  ],
  fails: [
    {
      text: '{ "service": "web", ^"launchType"^: "EC2", "desiredCount": 1 }',
      message: 'UpdateService does not take `launchType`; only CreateService does.',
      fixed: '{ "service": "web", "desiredCount": 1 }',
    },
    {
      text: '{ "forceNewDeployment": true, "desiredCount": 1, ^"tags"^: [] }',
      message: 'UpdateService does not take `tags`; only CreateService does.',
      fixed: '{ "forceNewDeployment": true, "desiredCount": 1 }',
    },
  ],
});
