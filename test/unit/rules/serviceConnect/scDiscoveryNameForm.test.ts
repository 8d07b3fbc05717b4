import { scDiscoveryNameForm } from '../../../../server/src/validation/rules/serviceConnect/scDiscoveryNameForm.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;

const FORM =
  'A discovery name holds up to 64 lower-case letters, digits, hyphens and underscores and does not begin with a hyphen.';

testRule(scDiscoveryNameForm, {
  passes: [
    service('{ "portName": "http", "discoveryName": "web-2_a" }'),
    service('{ "portName": "Http", "discoveryName": "http" }'),
    service('{ "portName": "http", "discoveryName": "${NAME}.x" }'),
    service('{ "portName": "${PORT}" }'),
    service('{ "portName": "http", "discoveryName": "" }'),
    {
      text: service('{ "portName": "Http" }'), // sc-port-name-unknown
      task: '{ "family": "web", "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80, "name": "http" }] }] }',
    },
  ],
  fails: [
    {
      text: service('{ "portName": "http", "discoveryName": ^"Web"^ }'),
      message: FORM,
      fixed: service('{ "portName": "http", "discoveryName": "web" }'),
    },
    { text: service('{ "portName": "http", "discoveryName": ^"web.shop"^ }'), message: FORM },
    { text: service('{ "portName": "http", "discoveryName": ^"-web"^ }'), message: FORM },
    { text: service(`{ "portName": "http", "discoveryName": ^"${'a'.repeat(65)}"^ }`), message: FORM },
    {
      text: service('{ "portName": ^"Http"^ }'),
      message:
        'Without `discoveryName` the port is discovered by its `portName`, which may hold only lower-case letters, digits, hyphens and underscores.',
      fixed: service('{ "portName": "Http", "discoveryName": "http" }'),
    },
  ],
});
