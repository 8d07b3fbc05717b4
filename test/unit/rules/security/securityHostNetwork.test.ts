import { securityHostNetwork } from '../../../../server/src/validation/rules/security/securityHostNetwork.ts';
import { testRule } from '../testRule.ts';

testRule(securityHostNetwork, {
  passes: [
    '{ "networkMode": "awsvpc", "containerDefinitions": [] }',
    '{ "networkMode": "${MODE}", "containerDefinitions": [] }',
    '[{ "name": "web", "image": "nginx" }]',
  ],
  fails: [
    {
      text: '{ "networkMode": ^"host"^, "containerDefinitions": [] }',
      message: 'In network mode host the containers share the network of their container instance. Prefer awsvpc.',
    },
  ],
});
