import { externalNetworkMode } from '../../../../server/src/validation/rules/networkMode/externalNetworkMode.ts';
import { testRule } from '../testRule.ts';

testRule(externalNetworkMode, {
  passes: [
    '{ "requiresCompatibilities": ["EXTERNAL"], "networkMode": "bridge", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["EXTERNAL"], "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["EXTERNAL"], "networkMode": "${MODE}", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["EXTERNAL", "FARGATE"], "networkMode": "awsvpc", "containerDefinitions": [] }', // no mode suits both
    '{ "requiresCompatibilities": ["EC2"], "networkMode": "awsvpc", "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: '{ "requiresCompatibilities": ["EC2", "EXTERNAL"], "networkMode": ^"awsvpc"^, "containerDefinitions": [] }',
      message: 'External instances do not support `networkMode` `awsvpc`. Use `bridge`, `host` or `none`.',
    },
  ],
});
