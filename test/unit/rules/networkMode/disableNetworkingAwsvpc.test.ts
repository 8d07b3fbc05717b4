import { disableNetworkingAwsvpc } from '../../../../server/src/validation/rules/networkMode/disableNetworkingAwsvpc.ts';
import { testRule } from '../testRule.ts';

const task = (inTask: string, inContainer: string) =>
  `{ ${inTask}, "containerDefinitions": [{ "name": "web"${inContainer} }] }`;

testRule(disableNetworkingAwsvpc, {
  passes: [
    task('"networkMode": "bridge"', ', "disableNetworking": true'),
    task('"networkMode": "host"', ', "disableNetworking": true'),
    task('"family": "web"', ', "disableNetworking": true'),
    task('"networkMode": "${MODE}"', ', "disableNetworking": true'),
    task('"networkMode": "awsvpc"', ', "disableNetworking": false'),
    task('"networkMode": "awsvpc"', ', "disableNetworking": null'),
    task('"networkMode": "awsvpc"', ', "disableNetworking": "${VALUE}"'),
    task('"networkMode": "awsvpc", "requiresCompatibilities": ["MANAGED_INSTANCES"]', ', "disableNetworking": true'),
    task('"networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"]', ', "disableNetworking": true'),
  ],
  fails: [
    {
      text: task('"networkMode": "awsvpc"', ', ^"disableNetworking"^: true'),
      message: '`disableNetworking` is not supported under awsvpc.',
      pointer: '/containerDefinitions/0/disableNetworking',
      fixed: task('"networkMode": "awsvpc"', ''),
    },
  ],
});
