import { scTlsBridge } from '../../../../server/src/validation/rules/serviceConnect/scTlsBridge.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;

const TLS = '{ "portName": "http", "tls": { "issuerCertificateAuthority": { "awsPcaAuthorityArn": "${CA}" } } }';
const EC2 = ', "launchType": "EC2"';
const marked = TLS.replace('"tls"', '^"tls"^');

testRule(scTlsBridge, {
  passes: [
    { text: service(TLS), task: '{ "family": "web", "networkMode": "awsvpc" }' },
    { text: service(TLS), task: '{ "family": "web", "networkMode": "${MODE}" }' },
    { text: service(TLS), task: '{ "family": "web" }' },
    { text: service(TLS, EC2), task: '{ "family": "web", "runtimePlatform": { "operatingSystemFamily": "${OS}" } }' },
    { text: service(TLS, ', "launchType": "FARGATE"'), task: '{ "family": "web", "networkMode": "bridge" }' }, // fargate-network-mode
    { text: service('{ "portName": "http" }'), task: '{ "family": "web", "networkMode": "bridge" }' },
    { text: service('{ "portName": "http", "tls": "${TLS}" }'), task: '{ "family": "web", "networkMode": "bridge" }' },
    service(TLS),
  ],
  fails: [
    {
      text: service(marked),
      task: '{ "family": "web", "networkMode": "bridge" }',
      message: 'TLS needs network mode awsvpc; the tasks have bridge.',
      related: [['/networkMode', 'The network mode of the task definition.']],
    },
    {
      text: service(marked, EC2),
      task: '{ "family": "web" }',
      message: 'TLS needs network mode awsvpc; the tasks have bridge.',
      related: [['/networkMode', 'The network mode of the task definition.']],
    },
  ],
});
