import { execInitProcess } from '../../../../server/src/validation/rules/execute/execInitProcess.ts';
import { testRule } from '../testRule.ts';

const text = '{ "desiredCount": 1, "enableExecuteCommand": true }';
const taskWith = (container: string, more = '') =>
  `{ "family": "web", "taskRoleArn": "web", ${more}"containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128${container} }] }`;

testRule(execInitProcess, {
  passes: [
    text,
    { text, task: taskWith(', "linuxParameters": { "initProcessEnabled": true }') },
    { text, task: taskWith(', "linuxParameters": { "initProcessEnabled": "${INIT}" }') },
    { text, task: taskWith(', "linuxParameters": "${LINUX}"') },
    { text, task: taskWith('', '"pidMode": "task", ') },
    { text, task: taskWith('', '"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, ') },
    { text: text.replace('true', 'false'), task: taskWith('') },
    { text, task: '{ "family": "web", "taskRoleArn": "web", "containerDefinitions": ["${CONTAINER}"] }' },
  ],
  fails: [
    {
      text: text.replace('true', '^true^'),
      task: taskWith(', "linuxParameters": { "initProcessEnabled": false }'),
      message:
        'Ended sessions of ECS Exec leave processes behind. Set `initProcessEnabled` in the `linuxParameters` of the containers.',
      related: [['/containerDefinitions/0/linuxParameters', 'No init process.']],
    },
  ],
});
