import { hostnameAwsvpc } from '../../../../server/src/validation/rules/networkMode/hostnameAwsvpc.ts';
import { testRule } from '../testRule.ts';

const task = (inTask: string, inContainer: string) =>
  `{ ${inTask}, "containerDefinitions": [{ "name": "web"${inContainer} }] }`;

testRule(hostnameAwsvpc, {
  passes: [
    task('"networkMode": "bridge"', ', "hostname": "web"'),
    task('"networkMode": "host"', ', "hostname": "web"'),
    task('"family": "web"', ', "hostname": "web"'),
    task('"networkMode": "${MODE}"', ', "hostname": "web"'),
    task('"networkMode": "awsvpc"', ', "hostname": ""'),
    task('"networkMode": "awsvpc"', ', "hostname": null'),
    task('"networkMode": "awsvpc"', ', "hostname": "${VALUE}"'),
    task('"networkMode": "awsvpc", "requiresCompatibilities": ["MANAGED_INSTANCES"]', ', "hostname": "web"'),
  ],
  fails: [
    {
      text: task('"networkMode": "awsvpc"', ', ^"hostname"^: "web"'),
      message: '`hostname` is not supported under awsvpc; the network interface of the task gives the name.',
      pointer: '/containerDefinitions/0/hostname',
      fixed: task('"networkMode": "awsvpc"', ''),
    },
    {
      text: task('"requiresCompatibilities": ["FARGATE"]', ', ^"hostname"^: "web"'),
      message: '`hostname` is not supported under awsvpc; the network interface of the task gives the name.',
      pointer: '/containerDefinitions/0/hostname',
      fixed: task('"requiresCompatibilities": ["FARGATE"]', ''),
    },
  ],
});
