import { extraHostsAwsvpc } from '../../../../server/src/validation/rules/networkMode/extraHostsAwsvpc.ts';
import { testRule } from '../testRule.ts';

const task = (inTask: string, inContainer: string) =>
  `{ ${inTask}, "containerDefinitions": [{ "name": "web"${inContainer} }] }`;

testRule(extraHostsAwsvpc, {
  passes: [
    task('"networkMode": "bridge"', ', "extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.1" }]'),
    task('"networkMode": "host"', ', "extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.1" }]'),
    task('"family": "web"', ', "extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.1" }]'),
    task('"networkMode": "${MODE}"', ', "extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.1" }]'),
    task('"networkMode": "awsvpc"', ', "extraHosts": []'),
    task('"networkMode": "awsvpc"', ', "extraHosts": null'),
    task('"networkMode": "awsvpc"', ', "extraHosts": "${VALUE}"'),
    task(
      '"networkMode": "awsvpc", "requiresCompatibilities": ["MANAGED_INSTANCES"]',
      ', "extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.1" }]',
    ),
    task(
      '"networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"]',
      ', "extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.1" }]',
    ),
  ],
  fails: [
    {
      text: task('"networkMode": "awsvpc"', ', ^"extraHosts"^: [{ "hostname": "db", "ipAddress": "10.0.0.1" }]'),
      message: '`extraHosts` is not supported under awsvpc.',
      pointer: '/containerDefinitions/0/extraHosts',
      fixed: task('"networkMode": "awsvpc"', ''),
    },
  ],
});
