import { proxyNeedsAwsvpc } from '../../../../server/src/validation/rules/proxy/proxyNeedsAwsvpc.ts';
import { testRule } from '../testRule.ts';

testRule(proxyNeedsAwsvpc, {
  passes: [
    '{ "networkMode": "awsvpc", "proxyConfiguration": { "containerName": "envoy" } }',
    '{ "networkMode": "${MODE}", "proxyConfiguration": { "containerName": "envoy" } }',
    '{ "networkMode": "bridge", "proxyConfiguration": null }',
    '{ "networkMode": "bridge", "proxyConfiguration": "${PROXY}" }',
    '{ "requiresCompatibilities": ["FARGATE"], "proxyConfiguration": { "containerName": "envoy" } }',
    '{ "requiresCompatibilities": ["EXTERNAL"], "proxyConfiguration": { "containerName": "envoy" } }', // external-unsupported
  ],
  fails: [
    {
      text: '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, ^"proxyConfiguration"^: { "containerName": "envoy" } }',
      message: '`proxyConfiguration` needs `networkMode` awsvpc; this task uses nat.',
      pointer: '/proxyConfiguration',
    },
    {
      text: '{ "networkMode": "host", ^"proxyConfiguration"^: { "containerName": "envoy" } }',
      message: '`proxyConfiguration` needs `networkMode` awsvpc; this task uses host.',
      pointer: '/proxyConfiguration',
    },
    {
      text: '{ "containerDefinitions": [], ^"proxyConfiguration"^: { "containerName": "envoy" } }',
      message: '`proxyConfiguration` needs `networkMode` awsvpc; this task uses bridge.',
      pointer: '/proxyConfiguration',
    },
  ],
});
