import { execPidTask } from '../../../../server/src/validation/rules/execute/execPidTask.ts';
import { testRule } from '../testRule.ts';

const text = '{ "desiredCount": 1, "enableExecuteCommand": true }';
const web = '{ "name": "web", "image": "nginx:1.27", "memory": 128 }';
const taskWith = (...containers: string[]) =>
  `{ "family": "web", "taskRoleArn": "web", "pidMode": "task", "containerDefinitions": [${containers.join(', ')}] }`;

testRule(execPidTask, {
  passes: [
    text,
    { text, task: taskWith(web) },
    { text, task: taskWith(web, web.replace('web', 'proxy')).replace('"task"', '"host"') },
    { text: text.replace('true', 'false'), task: taskWith(web, web.replace('web', 'proxy')) },
  ],
  fails: [
    {
      text: text.replace('true', '^true^'),
      task: taskWith(web, web.replace('web', 'proxy')),
      message:
        'The containers share a process namespace (`pidMode` task), so that ECS Exec works for one of them only.',
      related: [['/pidMode', 'One process namespace for all containers.']],
    },
  ],
});
