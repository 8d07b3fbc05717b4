import { scDuplicateAlias } from '../../../../server/src/validation/rules/serviceConnect/scDuplicateAlias.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;

const port = (name: string, alias: string) => `{ "portName": "${name}", "clientAliases": [${alias}] }`;

testRule(scDuplicateAlias, {
  passes: [
    service(
      `${port('http', '{ "port": 80, "dnsName": "web" }')}, ${port('admin', '{ "port": 81, "dnsName": "web" }')}`,
    ),
    service(`${port('http', '{ "port": 80 }')}, ${port('admin', '{ "port": 80 }')}`),
    service(`${port('http', '{ "port": 80 }')}, ${port('http', '{ "port": 80 }')}`), // sc-duplicate-discovery-name
    service(`${port('a', '{ "port": 80, "dnsName": "${DNS}" }')}, ${port('b', '{ "port": 80, "dnsName": "${DNS}" }')}`),
    service(`${port('http', '{ "port": 80 }')}, ${port('admin', '{ "port": 80, "dnsName": "http.shop" }')}`).replace(
      '"shop"',
      '"arn:aws:servicediscovery:eu-west-1:123456789012:namespace/ns-1"',
    ),
  ],
  fails: [
    {
      text: service(
        `${port('http', '{ "port": 80, "dnsName": "web" }')}, ${port('admin', '^{^ "port": 80, "dnsName": "web" }')}`,
      ),
      message: 'web:80 is the alias of another port already.',
      pointer: '/serviceConnectConfiguration/services/1/clientAliases/0',
      related: [['/serviceConnectConfiguration/services/0/clientAliases/0', 'Also given here.']],
    },
    {
      text: service(`${port('http', '{ "port": 80 }')}, ${port('admin', '^{^ "port": 80, "dnsName": "http.shop" }')}`),
      message: 'http.shop:80 is the alias of another port already.',
      pointer: '/serviceConnectConfiguration/services/1/clientAliases/0',
      related: [['/serviceConnectConfiguration/services/0/clientAliases/0', 'Also given here.']],
    },
  ],
});
