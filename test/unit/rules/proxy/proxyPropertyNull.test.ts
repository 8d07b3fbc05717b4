import { proxyPropertyNull } from '../../../../server/src/validation/rules/proxy/proxyPropertyNull.ts';
import { testRule } from '../testRule.ts';

const task = (property: string) =>
  `{ "networkMode": "awsvpc", "proxyConfiguration": { "containerName": "envoy", "properties": [{ ${property} }] } }`;

testRule(proxyPropertyNull, {
  passes: [
    task('"name": "EgressIgnoredPorts", "value": ""'),
    task('"name": "EgressIgnoredPorts", "value": "${PORTS}"'),
    task('"name": "EgressIgnoredPorts", {{ must_env `VALUE` }}'),
  ],
  fails: [
    {
      text: task('"name": ^"EgressIgnoredPorts"^'),
      message: 'Property EgressIgnoredPorts has no `value`. Where it is to be empty, write "".',
      pointer: '/proxyConfiguration/properties/0',
      fixed: task('"name": "EgressIgnoredPorts", "value": ""'),
    },
    {
      text: task('"name": ^"EgressIgnoredPorts"^, "value": null'),
      message: 'Property EgressIgnoredPorts has no `value`. Where it is to be empty, write "".',
      pointer: '/proxyConfiguration/properties/0',
      fixed: task('"name": "EgressIgnoredPorts", "value": ""'),
    },
  ],
});
