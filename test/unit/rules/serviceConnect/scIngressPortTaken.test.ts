import { scIngressPortTaken } from '../../../../server/src/validation/rules/serviceConnect/scIngressPortTaken.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;

const port = (name: string, override?: string) =>
  `{ "portName": "${name}"${override === undefined ? '' : `, "ingressPortOverride": ${override}`} }`;
const task = (mode: string) =>
  `{ "family": "web", "networkMode": "${mode}", "containerDefinitions": [{ "name": "web", "portMappings": [{ "name": "http", "containerPort": 80 }, { "name": "admin", "containerPort": 8080 }] }] }`;

testRule(scIngressPortTaken, {
  passes: [
    { text: service(port('http', '15000')), task: task('awsvpc') },
    { text: service(port('http', '8080')), task: task('bridge') },
    { text: service(port('http', '8080')), task: task('${MODE}') },
    { text: service(port('http', '"${PORT}"')), task: task('awsvpc') },
    { text: service(`${port('http')}, ${port('admin', '80')}`), task: task('awsvpc') }, // sc-ingress-port-duplicate
    { text: service(port('http')), task: task('awsvpc') },
    service(port('http', '8080')),
  ],
  fails: [
    {
      text: service(port('http', '^8080^')),
      task: task('awsvpc'),
      message: 'A container of the task listens at port 8080 itself.',
      related: [['/containerDefinitions/0/portMappings/1/containerPort', 'The port of the container.']],
    },
  ],
});
