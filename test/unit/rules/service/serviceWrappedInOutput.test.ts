import { serviceWrappedInOutput } from '../../../../server/src/validation/rules/service/serviceWrappedInOutput.ts';
import { testRule } from '../testRule.ts';

testRule(serviceWrappedInOutput, {
  passes: [
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    { text: '{ "services": [{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }] }', ecspresso: true },
  ],
  fails: [
    {
      text: '{ ^"services"^: [{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }], "failures": [] }',
      message: 'This is the output of a call. Its input is the object inside `services`.',
      pointer: '/services',
      fixed: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    },
    {
      text: '{ ^"service"^: { "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 } }',
      message: 'This is the output of a call. Its input is the object inside `service`.',
      pointer: '/service',
      fixed: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    },
    {
      text: '{ ^"services"^: [{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }], "failures": [{ "arn": "a" }] }',
      message: 'This is the output of a call. Its input is the object inside `services`.',
      pointer: '/services',
    },
    {
      text: '{ ^"service"^: { "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }, "cluster": "prod" }',
      message: 'This is the output of a call. Its input is the object inside `service`.',
      pointer: '/service',
    },
    {
      text: '{ ^"services"^: [{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }, { "serviceName": "api" }] }',
      message:
        'This is the output of a call, of which only the first service is looked at. The input of a call is one of the objects inside `services`.',
      pointer: '/services',
    },
  ],
});
