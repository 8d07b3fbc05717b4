import { dockerVolumeDriverMissing } from '../../../../server/src/validation/rules/volumes/dockerVolumeDriverMissing.ts';
import { testRule } from '../testRule.ts';

const task = (docker: string, key = '"dockerVolumeConfiguration"') => `{
  "containerDefinitions": "\${CONTAINERS}",
  "volumes": [
    {
      "name": "data",
      ${key}: {
        "scope": "task"${docker}
      }
    }
  ]
}`;
const message = 'Name the driver, `local` by default; ECS has refused Docker volumes without one.';

testRule(dockerVolumeDriverMissing, {
  passes: [
    task(', "driver": "rexray/ebs"'),
    task(', "driver": "${DRIVER}"'),
    task(', {{ driver }}'),
    '{ "volumes": [{ "name": "data", "dockerVolumeConfiguration": null }, { "name": "b" }] }',
    task('').replace('{', '{ "requiresCompatibilities": ["FARGATE"],'), // fargate-volume-kind
  ],
  fails: [
    {
      text: task('', '^"dockerVolumeConfiguration"^'),
      message,
      pointer: '/volumes/0/dockerVolumeConfiguration/driver',
      fixed: task(',\n        "driver": "local"'),
    },
    { text: task(',\n        "driver": ^""^'), message, fixed: task(',\n        "driver": "local"') },
  ],
});
