import { fargateNetworkMode } from '../../../../server/src/validation/rules/networkMode/fargateNetworkMode.ts';
import { testRule } from '../testRule.ts';

testRule(fargateNetworkMode, {
  passes: [
    '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "${MODE}", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["FARGATE"], {{ .Network }} "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvcp", "containerDefinitions": [] }', // the schema says so
    '{ "requiresCompatibilities": ["EC2"], "networkMode": "bridge", "containerDefinitions": [] }',
    '{ "requiresCompatibilities": ["${LAUNCH_TYPE}"], "containerDefinitions": [] }',
    '{ "networkMode": "host", "containerDefinitions": [] }',
    '[{ "name": "app", "image": "app" }]',
  ],
  fails: [
    {
      text: '^{^ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [] }',
      message: 'Fargate needs `networkMode` `awsvpc`; without it the mode is `bridge`.',
      pointer: '/networkMode',
      fixed: '{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [], "networkMode": "awsvpc" }',
    },
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "networkMode": ^null^, "containerDefinitions": [] }',
      message: 'Fargate needs `networkMode` `awsvpc`; without it the mode is `bridge`.',
      fixed: '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "containerDefinitions": [] }',
    },
    {
      text: '{ "requiresCompatibilities": ["FARGATE"], "networkMode": ^""^, "containerDefinitions": [] }',
      message: 'Fargate needs `networkMode` `awsvpc`; without it the mode is `bridge`.',
      fixed: '{ "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "containerDefinitions": [] }',
    },
    {
      text: '{ "requiresCompatibilities": ["EC2", "FARGATE"], "networkMode": ^"bridge"^, "containerDefinitions": [] }',
      message: 'Fargate supports `networkMode` `awsvpc` only, not `bridge`.',
      fixed: '{ "requiresCompatibilities": ["EC2", "FARGATE"], "networkMode": "awsvpc", "containerDefinitions": [] }',
    },
  ],
});
