import { dockerVolumeSharedNoAutoprovision } from '../../../../server/src/validation/rules/volumes/dockerVolumeSharedNoAutoprovision.ts';
import { testRule } from '../testRule.ts';

const task = (docker: string, key = '"dockerVolumeConfiguration"') =>
  `{ "volumes": [{ "name": "data", ${key}: { ${docker} } }], "containerDefinitions": "\${CONTAINERS}" }`;
const message = 'This Docker volume must already exist on each container instance, as `autoprovision` is not true.';

testRule(dockerVolumeSharedNoAutoprovision, {
  passes: [
    task('"scope": "shared", "autoprovision": true'),
    task('"scope": "shared", "autoprovision": "${AUTOPROVISION}"'),
    task('"scope": "shared", {{ autoprovision }}'),
    task('"scope": "${SCOPE}"'),
    task('"scope": "task"'),
    task(''),
    '{ "volumes": null }',
    task('"scope": "shared"').replace('{', '{ "requiresCompatibilities": ["FARGATE"],'), // fargate-volume-kind
  ],
  fails: [
    { text: task('"scope": "shared", "autoprovision": ^false^'), message },
    {
      text: task('"scope": "shared"', '^"dockerVolumeConfiguration"^'),
      message,
      pointer: '/volumes/0/dockerVolumeConfiguration/autoprovision',
    },
  ],
});
