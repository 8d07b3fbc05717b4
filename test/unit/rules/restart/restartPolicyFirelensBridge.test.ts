import { restartPolicyFirelensBridge } from '../../../../server/src/validation/rules/restart/restartPolicyFirelensBridge.ts';
import { testRule } from '../testRule.ts';

const task = (networkMode: string, firelens: string, enabled: string, key = '"restartPolicy"') =>
  `{ "networkMode": ${networkMode}, "containerDefinitions": [{ "name": "log", "firelensConfiguration": ${firelens}, ${key}: { "enabled": ${enabled} } }] }`;
const FIRELENS = '{ "type": "fluentbit" }';
const message = 'After a restart of this log router, under network mode bridge, the others no longer find it.';
const at = { message, pointer: '/containerDefinitions/0/restartPolicy' };

testRule(restartPolicyFirelensBridge, {
  passes: [
    task('"awsvpc"', FIRELENS, 'true'),
    task('"host"', FIRELENS, 'true'),
    task('"${NETWORK_MODE}"', FIRELENS, 'true'),
    task('"bridge"', FIRELENS, 'false'),
    task('"bridge"', FIRELENS, '"${ENABLED}"'),
    task('"bridge"', 'null', 'true'),
    task('"bridge"', '"${FIRELENS}"', 'true'),
    `{ "requiresCompatibilities": ["FARGATE"], ${task('null', FIRELENS, 'true').slice(2)}`,
  ],
  fails: [
    { text: task('"bridge"', FIRELENS, 'true', '^"restartPolicy"^'), ...at },
    { text: task('null', FIRELENS, 'true', '^"restartPolicy"^'), ...at },
  ],
});
