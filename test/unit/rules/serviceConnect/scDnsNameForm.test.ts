import { scDnsNameForm } from '../../../../server/src/validation/rules/serviceConnect/scDnsNameForm.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;

const FORM =
  'A DNS name holds up to 127 lower-case letters, digits, hyphens, underscores and dots and does not begin with a hyphen.';
const port = (dnsName: string) =>
  service(`{ "portName": "http", "clientAliases": [{ "port": 80, "dnsName": ${dnsName} }] }`);

testRule(scDnsNameForm, {
  passes: [port('"web.shop_2-a.local"'), port('"${NAME} x"'), port('""'), port('null')],
  fails: [
    { text: port('^"Web.shop"^'), message: FORM, fixed: port('"web.shop"') },
    { text: port('^"web:80"^'), message: FORM },
    { text: port('^"-web"^'), message: FORM },
    { text: port(`^"${'a'.repeat(128)}"^`), message: FORM },
  ],
});
