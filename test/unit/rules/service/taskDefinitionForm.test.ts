import { taskDefinitionForm } from '../../../../server/src/validation/rules/service/taskDefinitionForm.ts';
import { testRule } from '../testRule.ts';

testRule(taskDefinitionForm, {
  passes: [
    '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    '{ "serviceName": "web", "taskDefinition": "web:3", "desiredCount": 1 }',
    '{ "serviceName": "web", "taskDefinition": "web:${REVISION}", "desiredCount": 1 }',
    '{ "serviceName": "web", "taskDefinition": "web:TASK_REVISION", "desiredCount": 1 }', // somebody is to replace it
    '{ "serviceName": "web", "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:your-revision", "desiredCount": 1 }',
    '{ "serviceName": "web", "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:3", "desiredCount": 1 }',
    '{ "taskDefinition": "taskdef.json", "desiredCount": 1 }', // ecspresso replaces it
    { text: '{ "serviceName": "web", "taskDefinition": "taskdef.json", "desiredCount": 1 }', ecspresso: true },
  ],
  fails: [
    {
      text: '{ "serviceName": "web", "taskDefinition": ^"taskdef.json"^, "desiredCount": 1 }',
      message: '`taskDefinition` names a family, a family with a revision (web:3) or the ARN of a task definition.',
    },
    {
      text: '{ "service": "web", "taskDefinition": ^"arn:aws:ecs:eu-west-1:123456789012:service/web"^, "desiredCount": 1 }',
      message: '`taskDefinition` names a family, a family with a revision (web:3) or the ARN of a task definition.',
    },
    {
      text: '{ "serviceName": "web", "taskDefinition": ^"web:v3"^, "desiredCount": 1 }',
      message: '`taskDefinition` names a family, a family with a revision (web:3) or the ARN of a task definition.',
    },
    {
      text: '{ "serviceName": "web", "taskDefinition": ^"web:LATEST"^, "desiredCount": 1 }',
      message: 'A revision is a number. For the latest active one, give the family alone.',
      fixed: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    },
    {
      text: '{ "serviceName": "web", "taskDefinition": ^"web:latest"^, "desiredCount": 1 }',
      message: 'A revision is a number. For the latest active one, give the family alone.',
      fixed: '{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }',
    },
  ],
});
