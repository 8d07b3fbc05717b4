import { dockerVolumeAutoprovisionTask } from '../../../../server/src/validation/rules/volumes/dockerVolumeAutoprovisionTask.ts';
import { testRule } from '../testRule.ts';

const task = (docker: string) => `{
  "containerDefinitions": "\${CONTAINERS}",
  "volumes": [
    {
      "name": "data",
      "dockerVolumeConfiguration": {
        ${docker}
      }
    }
  ]
}`;
const failure = {
  message: '`autoprovision` goes with scope shared only. Leave it out.',
  pointer: '/volumes/0/dockerVolumeConfiguration/autoprovision',
};

testRule(dockerVolumeAutoprovisionTask, {
  passes: [
    task('"scope": "shared", "autoprovision": true'),
    task('"scope": "${SCOPE}", "autoprovision": true'),
    task('"scope": "task", "autoprovision": null'),
    task('"scope": "task", "autoprovision": "${AUTOPROVISION}"'),
    task('"scope": "task"'),
    '{ "volumes": [{ "name": "data", "dockerVolumeConfiguration": null }] }',
    task('"scope": "task", "autoprovision": true').replace('{', '{ "requiresCompatibilities": ["FARGATE"],'), // fargate-volume-kind
  ],
  fails: [
    {
      text: task('"scope": "task",\n        ^"autoprovision"^: true'),
      ...failure,
      fixed: task('"scope": "task"'),
    },
    {
      text: task('"driver": "local",\n        ^"autoprovision"^: false'),
      ...failure,
      fixed: task('"driver": "local"'),
    },
  ],
});
