import { execNeedsTaskRole } from '../../../../server/src/validation/rules/execute/execNeedsTaskRole.ts';
import { testRule } from '../testRule.ts';

const taskWith = (role: string) =>
  `{ "family": "web", ${role}"containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }] }`;

testRule(execNeedsTaskRole, {
  passes: [
    '{ "desiredCount": 1, "enableExecuteCommand": true }',
    { text: '{ "desiredCount": 1, "enableExecuteCommand": false }', task: taskWith('') },
    { text: '{ "desiredCount": 1, "enableExecuteCommand": "${EXEC}" }', task: taskWith('') },
    { text: '{ "desiredCount": 1, "enableExecuteCommand": true }', task: taskWith('"taskRoleArn": "${ROLE}", ') },
    { text: '{ "desiredCount": 1, "enableExecuteCommand": true }', task: '[{ "name": "web", "image": "nginx:1.27" }]' },
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "enableExecuteCommand": ^true^ }',
      task: taskWith(''),
      message: 'ECS Exec needs a `taskRoleArn` in the task definition.',
      related: [['/taskRoleArn', 'The task definition has no `taskRoleArn`.']],
    },
    {
      text: '{ "desiredCount": 1, "launchType": "EC2", "enableExecuteCommand": ^true^ }',
      task: taskWith('"taskRoleArn": "", '),
      message: 'ECS Exec needs a `taskRoleArn` in the task definition.',
    },
  ],
});
