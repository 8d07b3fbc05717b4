import { netSysctlHostMode } from '../../../../server/src/validation/rules/namespaces/netSysctlHostMode.ts';
import { testRule } from '../testRule.ts';

const task = (inTask: string, namespace: string) =>
  `{ ${inTask}, "containerDefinitions": [{ "systemControls": [{ "namespace": ${namespace}, "value": "1" }] }] }`;

testRule(netSysctlHostMode, {
  passes: [
    task('"networkMode": "awsvpc"', '"net.core.somaxconn"'),
    task('"networkMode": "${MODE}"', '"net.core.somaxconn"'),
    task('"networkMode": "host"', '"kernel.shmmax"'),
    task('"networkMode": "host"', '"${NAMESPACE}"'),
    task('"family": "web"', '"net.core.somaxconn"'),
  ],
  fails: [
    {
      text: task('"networkMode": "host"', '^"net.core.somaxconn"^'),
      message: 'net.core.somaxconn cannot be set under `networkMode` host: it would change the instance itself.',
    },
  ],
});
