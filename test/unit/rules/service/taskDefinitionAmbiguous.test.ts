import { taskDefinitionAmbiguous } from '../../../../server/src/validation/rules/service/taskDefinitionAmbiguous.ts';
import { testRule } from '../testRule.ts';

const web = '{ "family": "web", "containerDefinitions": [] }';

testRule(taskDefinitionAmbiguous, {
  passes: [
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    { text: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }', task: web },
  ],
  fails: [
    {
      text: '{ "serviceName": "web", "taskDefinition": ^"web"^, "desiredCount": 1 }',
      candidates: [web, web],
      message: '2 task definitions of the workspace fit this service equally well: it is checked against none of them.',
      related: [
        ['/family', 'One of them.'],
        ['/family', 'One of them.'],
      ],
    },
    {
      text: '^{^ "desiredCount": 1, "launchType": "EC2" }',
      candidates: [web, web.replace('web', 'web-staging')],
      ecspresso: true,
      pointer: '/taskDefinition',
      message: '2 task definitions of the workspace fit this service equally well: it is checked against none of them.',
    },
  ],
});
