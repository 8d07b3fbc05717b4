import { dnsAwsvpc } from '../../../../server/src/validation/rules/networkMode/dnsAwsvpc.ts';
import { testRule } from '../testRule.ts';

const task = (inTask: string, inContainer: string) =>
  `{ ${inTask}, "containerDefinitions": [{ "name": "web"${inContainer} }] }`;

testRule(dnsAwsvpc, {
  passes: [
    task('"networkMode": "bridge"', ', "dnsServers": ["10.0.0.2"]'),
    task('"networkMode": "host"', ', "dnsServers": ["10.0.0.2"]'),
    task('"family": "web"', ', "dnsServers": ["10.0.0.2"]'),
    task('"networkMode": "${MODE}"', ', "dnsServers": ["10.0.0.2"]'),
    task('"networkMode": "awsvpc"', ', "dnsServers": []'),
    task('"networkMode": "awsvpc"', ', "dnsServers": null'),
    task('"networkMode": "awsvpc"', ', "dnsServers": "${VALUE}"'),
    task('"networkMode": "awsvpc", "requiresCompatibilities": ["MANAGED_INSTANCES"]', ', "dnsServers": ["10.0.0.2"]'),
    task('"networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"]', ', "dnsServers": ["10.0.0.2"]'),
  ],
  fails: [
    {
      text: task('"networkMode": "awsvpc"', ', ^"dnsServers"^: ["10.0.0.2"]'),
      message: '`dnsServers` is not supported under awsvpc; the DHCP options of the VPC decide.',
      pointer: '/containerDefinitions/0/dnsServers',
      fixed: task('"networkMode": "awsvpc"', ''),
    },
  ],
});
