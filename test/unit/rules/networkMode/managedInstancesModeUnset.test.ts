import { managedInstancesModeUnset } from '../../../../server/src/validation/rules/networkMode/managedInstancesModeUnset.ts';
import { testRule } from '../testRule.ts';

testRule(managedInstancesModeUnset, {
  passes: [
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "networkMode": "host", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "networkMode": "${MODE}", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES", "FARGATE"], "containerDefinitions": [] }', // Fargate says so
    '{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [] }',
    '{ "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: '^{^ "requiresCompatibilities": ["MANAGED_INSTANCES"], "containerDefinitions": [] }',
      message: 'Say which `networkMode` to use on Managed Instances: `awsvpc` or `host`.',
      pointer: '/networkMode',
    },
  ],
});
