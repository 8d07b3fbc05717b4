import { scPortNameUnknown } from '../../../../server/src/validation/rules/serviceConnect/scPortNameUnknown.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;
const task = (mapping: string, rest = '') =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "portMappings": [${mapping}] }]${rest} }`;

const named = (...names: string[]) =>
  task(names.map((name, index) => `{ "containerPort": ${80 + index}, "name": "${name}" }`).join(', '));
const ports = (...names: string[]) => names.map((name) => `{ "portName": ${name} }`).join(', ');

testRule(scPortNameUnknown, {
  passes: [
    { text: service(ports('"http"')), task: named('http') },
    { text: service(ports('"${PORT}"')), task: named('http') },
    { text: service(ports('"api"')), task: named('${PORT}') },
    { text: service(ports('"api"')), task: task('"${MAPPING}"') },
    { text: service(ports('"api"')).replace('true', 'false'), task: named('http') },
    { text: service(ports('"api"')).replace('true', '"${CONNECT}"'), task: named('http') },
    { text: service(ports('"api"')), task: named().replace('{', '{ "networkMode": "none",') }, // sc-network-mode
    service(ports('"api"')),
  ],
  fails: [
    {
      text: service(ports('^"api"^')),
      task: named('http'),
      message: 'The task definition names no port api. Did you mean http?',
      fixed: service(ports('"http"')),
      related: [['/containerDefinitions', 'Its named ports: http.']],
    },
    {
      text: service(ports('^"htp"^', '"${OTHER}"')),
      task: named('http', 'admin'),
      message: 'The task definition names no port htp. Did you mean http?',
      fixed: service(ports('"http"', '"${OTHER}"')),
    },
    {
      text: service(ports('"http"', '^"metrics"^')),
      task: named('http', 'admin', 'status'),
      message: 'The task definition names no port metrics.',
      related: [['/containerDefinitions', 'Its named ports: http, admin, status.']],
    },
    {
      text: service(ports('^"http"^')),
      task: task('{ "containerPort": 80 }'),
      message: 'The task definition names no port http.',
      related: [['/containerDefinitions', 'It names no port.']],
    },
  ],
});
