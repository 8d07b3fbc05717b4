import { managedInstancesNetworkMode } from '../../../../server/src/validation/rules/networkMode/managedInstancesNetworkMode.ts';
import { testRule } from '../testRule.ts';

testRule(managedInstancesNetworkMode, {
  passes: [
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "networkMode": "awsvpc", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "networkMode": "host", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "networkMode": "none", "containerDefinitions": [] }', // unsettled
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "networkMode": "${MODE}", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES", "FARGATE"], "networkMode": "bridge", "containerDefinitions": [] }', // Fargate says so
    '{ "requiresCompatibilities": ["EC2"], "networkMode": "bridge", "containerDefinitions": [] }',
  ],
  fails: [
    {
      text: '{ "requiresCompatibilities": ["EC2", "MANAGED_INSTANCES"], "networkMode": ^"bridge"^, "containerDefinitions": [] }',
      message: 'Managed Instances do not support `networkMode` `bridge`. Use `awsvpc` or `host`.',
    },
  ],
});
