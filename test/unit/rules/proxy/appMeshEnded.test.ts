import { appMeshEnded } from '../../../../server/src/validation/rules/proxy/appMeshEnded.ts';
import { testRule } from '../testRule.ts';

testRule(appMeshEnded, {
  passes: [
    '{ "networkMode": "awsvpc", "proxyConfiguration": { "type": "${TYPE}", "containerName": "envoy" } }',
    '{ "networkMode": "awsvpc", "proxyConfiguration": {} }',
    '{ "networkMode": "awsvpc", "proxyConfiguration": null }',
    // refused there
    '{ "requiresCompatibilities": ["EXTERNAL"], "proxyConfiguration": { "containerName": "envoy" } }',
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "networkMode": "awsvpc", "proxyConfiguration": { "containerName": "envoy" } }',
  ],
  fails: [
    '{ "networkMode": "awsvpc", ^"proxyConfiguration"^: { "type": "APPMESH", "containerName": "envoy" } }',
    '{ "networkMode": "awsvpc", ^"proxyConfiguration"^: { "containerName": "envoy" } }',
  ].map((text) => ({
    text,
    message: 'AWS App Mesh ended on 2026-09-30, so this proxy has no mesh to join. Use Service Connect.',
    pointer: '/proxyConfiguration',
  })),
});
