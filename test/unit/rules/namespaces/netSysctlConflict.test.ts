import { netSysctlConflict } from '../../../../server/src/validation/rules/namespaces/netSysctlConflict.ts';
import { testRule } from '../testRule.ts';

const quoted = (name: string) => (name.startsWith('^') ? `^"${name.slice(1)}"^` : `"${name}"`);
const container = (namespace: string, value: string) =>
  `{ "systemControls": [{ "namespace": ${quoted(namespace)}, "value": ${value} }] }`;
const task = (inTask: string, first: string, second: string, value: string) =>
  `{ ${inTask}, "containerDefinitions": [${container(first, '"1024"')}, ${container(second, value)}] }`;

testRule(netSysctlConflict, {
  passes: [
    task('"networkMode": "awsvpc"', 'net.core.somaxconn', 'net.core.somaxconn', '"1024"'),
    task('"networkMode": "awsvpc"', 'net.core.somaxconn', 'net.core.rmem_max', '"2048"'),
    task('"networkMode": "awsvpc"', 'net.core.somaxconn', 'net.core.somaxconn', '"${VALUE}"'),
    task('"networkMode": "bridge"', 'net.core.somaxconn', 'net.core.somaxconn', '"2048"'),
    task('"networkMode": "awsvpc"', 'kernel.shmmax', 'kernel.shmmax', '"2048"'),
    task('"ipcMode": "host"', 'kernel.shmmax', 'kernel.shmmax', '"2048"'),
  ],
  fails: [
    {
      text: task('"networkMode": "awsvpc"', 'net.core.somaxconn', '^net.core.somaxconn', '"2048"'),
      message:
        'net.core.somaxconn is set to 1024 as well. The containers share one namespace, and the one that starts last wins.',
    },
    {
      text: task('"ipcMode": "task"', 'kernel.shmmax', '^kernel.shmmax', '"2048"'),
      message:
        'kernel.shmmax is set to 1024 as well. The containers share one namespace, and the one that starts last wins.',
    },
    {
      text: '{ "networkMode": "awsvpc", "containerDefinitions": [{ "systemControls": [{ "namespace": "net.core.somaxconn", "value": "1" }, { "namespace": ^"net.core.somaxconn"^, "value": "2" }] }] }',
      message: 'net.core.somaxconn is set twice in this container. Keep one.',
    },
  ],
});
