import { scIngressPortDuplicate } from '../../../../server/src/validation/rules/serviceConnect/scIngressPortDuplicate.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;

const port = (name: string, override?: string) =>
  `{ "portName": "${name}"${override === undefined ? '' : `, "ingressPortOverride": ${override}`} }`;
const task = (mode: string) =>
  `{ "family": "web", "networkMode": "${mode}", "containerDefinitions": [{ "name": "web", "portMappings": [{ "name": "http", "containerPort": 80 }, { "name": "admin", "containerPort": 8080 }] }] }`;

testRule(scIngressPortDuplicate, {
  passes: [
    service(`${port('http', '15000')}, ${port('admin', '15001')}`),
    service(`${port('http', '"${PORT}"')}, ${port('admin', '"${PORT}"')}`),
    { text: service(`${port('http')}, ${port('admin', '80')}`), task: task('bridge') },
    { text: service(`${port('http', '15000')}, ${port('admin', '80')}`), task: task('awsvpc') },
    { text: service(`${port('http')}, ${port('admin', '8080')}`), task: task('awsvpc') },
    service(`${port('http')}, ${port('admin', '80')}`),
  ],
  fails: [
    {
      text: service(`${port('http', '15000')}, ${port('admin', '^15000^')}`),
      message: 'The proxy listens at port 15000 for another port of this service already.',
      related: [['/serviceConnectConfiguration/services/0/ingressPortOverride', 'Also given here.']],
    },
    {
      text: service(`${port('http')}, ${port('admin', '^80^')}`),
      task: task('awsvpc'),
      message: 'The proxy listens at port 80 for http already, which is the container’s own port.',
      related: [['/serviceConnectConfiguration/services/0/portName', 'The other port.']],
    },
  ],
});
