import { gatewayPortNameUnknown } from '../../../../server/src/validation/rules/lattice/gatewayPortNameUnknown.ts';
import { testRule } from '../testRule.ts';

const task = (...names: string[]) =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "portMappings": [${names.map((name) => `{ "containerPort": 80, "name": "${name}" }`)}] }] }`;

const service = (portName: string) => `{ "serviceName": "web", "gatewayConnectors": [{ "portName": ${portName} }] }`;

testRule(gatewayPortNameUnknown, {
  passes: [
    { text: service('"http"'), task: task('http') },
    { text: service('"${PORT}"'), task: task('http') },
    { text: service('"api"'), task: '{ "family": "web", "containerDefinitions": "${CONTAINERS}" }' },
    service('"http"'),
  ],
  fails: [
    {
      text: service('^"api"^'),
      task: task('http'),
      message: 'The task definition names no port api. Did you mean http?',
      fixed: service('"http"'),
      related: [['/containerDefinitions', 'Its named ports: http.']],
    },
  ],
});
