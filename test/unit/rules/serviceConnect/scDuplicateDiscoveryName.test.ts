import { scDuplicateDiscoveryName } from '../../../../server/src/validation/rules/serviceConnect/scDuplicateDiscoveryName.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;

testRule(scDuplicateDiscoveryName, {
  passes: [
    service('{ "portName": "http" }, { "portName": "admin" }'),
    service('{ "portName": "http", "discoveryName": "web" }, { "portName": "http", "discoveryName": "api" }'),
    service('{ "portName": "http", "discoveryName": "${NAME}" }, { "portName": "http", "discoveryName": "${NAME}" }'),
  ],
  fails: [
    {
      text: service(
        '{ "portName": "http", "discoveryName": "web" }, { "portName": "admin", "discoveryName": ^"web"^ }',
      ),
      message: 'Another port of this service is discovered as web too.',
      related: [['/serviceConnectConfiguration/services/0/discoveryName', 'Also given here.']],
    },
    {
      text: service('{ "portName": "http", "discoveryName": "admin" }, { "portName": ^"admin"^ }'),
      message: 'Another port of this service is discovered as admin too.',
      related: [['/serviceConnectConfiguration/services/0/discoveryName', 'Also given here.']],
    },
  ],
});
