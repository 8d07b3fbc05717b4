import { wrappedDescribeOutput } from '../../../../server/src/validation/rules/document/wrappedDescribeOutput.ts';
import { testRule } from '../testRule.ts';

testRule(wrappedDescribeOutput, {
  passes: [
    '{ "family": "app", "containerDefinitions": [] }',
    '{ "family": "app", "containerDefinitions": [{ "name": "taskDefinition", "image": "app" }] }',
    '[{ "name": "app", "image": "app" }]',
  ],
  fails: [
    {
      text: '{ ^"taskDefinition"^: { "family": "app", "containerDefinitions": [] } }',
      message:
        'The AWS CLI refuses a task definition inside `taskDefinition`: it wants `family` and the rest at the top.',
      pointer: '/taskDefinition',
      fixed: '{ "family": "app", "containerDefinitions": [] }',
    },
    {
      text: '{\r\n  ^"taskDefinition"^: {\r\n    "family": "app",\r\n    "containerDefinitions": [\r\n      { "name": "app", "image": "${IMAGE}" }\r\n    ]\r\n  },\r\n  "tags": []\r\n}\r\n',
      message:
        'The AWS CLI refuses a task definition inside `taskDefinition`: it wants `family` and the rest at the top.',
      pointer: '/taskDefinition',
      fixed:
        '{\r\n  "family": "app",\r\n  "containerDefinitions": [\r\n    { "name": "app", "image": "${IMAGE}" }\r\n  ]\r\n}\r\n',
    },
    {
      // the family beside it would be lost
      text: '{ "family": "app", ^"taskDefinition"^: { "family": "app", "containerDefinitions": [] } }',
      message:
        'The AWS CLI refuses a task definition inside `taskDefinition`: it wants `family` and the rest at the top.',
      pointer: '/taskDefinition',
    },
    {
      // its tags would be lost
      text: '{ ^"taskDefinition"^: { "family": "app", "containerDefinitions": [] }, "tags": [{ "key": "team", "value": "a" }] }',
      message:
        'The AWS CLI refuses a task definition inside `taskDefinition`: it wants `family` and the rest at the top.',
      pointer: '/taskDefinition',
    },
    {
      text: '{ ^"taskDefinition"^: { "family": "app", "containerDefinitions": [{ "name": "app", "image": "app:{{ must_env `TAG` }}" }] } }',
      message: 'ecspresso reads a task definition inside `taskDefinition`, the AWS CLI does not.',
      pointer: '/taskDefinition',
      severity: 'hint',
    },
  ],
});
