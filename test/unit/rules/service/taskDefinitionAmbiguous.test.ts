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
      message:
        '2 task definitions of the workspace are of the family that this service runs, none nearer than the others: it is checked against none.',
      related: [
        ['/family', 'One of them.'],
        ['/family', 'One of them.'],
      ],
    },
  ],
});
