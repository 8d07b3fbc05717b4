import { proxyPropertyMissing } from '../../../../server/src/validation/rules/proxy/proxyPropertyMissing.ts';
import { testRule } from '../testRule.ts';

const property = (name: string, value = '"15000"') => `{ "name": "${name}", "value": ${value} }`;
const PORTS = ['AppPorts', 'ProxyIngressPort', 'ProxyEgressPort'].map((name) => property(name)).join(', ');
const task = (properties: string) =>
  `{ "networkMode": "awsvpc", "proxyConfiguration": { "containerName": "envoy"${properties} } }`;

testRule(proxyPropertyMissing, {
  passes: [
    task(`, "properties": [${PORTS}, ${property('IgnoredUID')}]`),
    task(`, "properties": [${PORTS}, ${property('IgnoredUID', '""')}, ${property('IgnoredGID')}]`),
    task(`, "properties": [${PORTS}, ${property('IgnoredUID', '"${UID}"')}]`),
    task(`, "properties": [${property('${NAME}')}]`),
    task(', "properties": "${PROPERTIES}"'),
    task(', "properties": ["${PROPERTY}"]'),
    '{ "networkMode": "awsvpc", "proxyConfiguration": null }',
  ],
  fails: [
    {
      text: task(`, "properties": ^[${property('AppPorts')}, ${property('IgnoredGID')}]^`),
      message: 'The proxy configuration lacks ProxyIngressPort, ProxyEgressPort.',
    },
    {
      text: task('').replace('"proxyConfiguration"', '^$&^'),
      message: 'The proxy configuration lacks AppPorts, ProxyIngressPort, ProxyEgressPort.',
      pointer: '/proxyConfiguration/properties',
    },
    {
      text: task(`, "properties": ^[${PORTS}]^`),
      message:
        'The proxy configuration needs IgnoredUID or IgnoredGID, so that the traffic of the proxy itself is left alone.',
    },
    {
      text: task(`, "properties": ^[${PORTS}, ${property('IgnoredUID', '""')}]^`),
      message:
        'The proxy configuration needs IgnoredUID or IgnoredGID, so that the traffic of the proxy itself is left alone.',
    },
  ],
});
