import { ipcHostSysctl } from '../../../../server/src/validation/rules/namespaces/ipcHostSysctl.ts';
import { testRule } from '../testRule.ts';

const task = (inTask: string, namespace: string) =>
  `{ ${inTask}, "containerDefinitions": [{ "systemControls": [{ "namespace": ${namespace}, "value": "1" }] }] }`;

testRule(ipcHostSysctl, {
  passes: [
    task('"ipcMode": "task"', '"kernel.shmmax"'),
    task('"ipcMode": "${MODE}"', '"kernel.shmmax"'),
    task('"ipcMode": "host"', '"net.core.somaxconn"'),
    task('"ipcMode": "host"', '"kernel.hostname"'),
    task('"ipcMode": "host"', '"${NAMESPACE}"'),
    task('"family": "web"', '"kernel.shmmax"'),
    task('"requiresCompatibilities": ["FARGATE"], "ipcMode": "host"', '"kernel.shmmax"'), // fargate-unsupported-task-key
  ],
  fails: [
    {
      text: task('"ipcMode": "host"', '^"kernel.shmmax"^'),
      message: 'kernel.shmmax cannot be set under `ipcMode` host: it would change the instance itself.',
    },
    {
      text: task('"ipcMode": "host"', '^"fs.mqueue.msg_max"^'),
      message: 'fs.mqueue.msg_max cannot be set under `ipcMode` host: it would change the instance itself.',
    },
  ],
});
