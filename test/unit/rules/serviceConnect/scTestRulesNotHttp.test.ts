import { scTestRulesNotHttp } from '../../../../server/src/validation/rules/serviceConnect/scTestRulesNotHttp.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;
const task = (mapping: string, rest = '') =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "portMappings": [${mapping}] }]${rest} }`;

const RULES = '"testTrafficRules": { "header": { "name": "x-test" } }';
const port = (rules: string) =>
  service(
    `{ "portName": "http", "clientAliases": [{ "port": 80, ${rules} }] }`,
    ', "deploymentConfiguration": { "strategy": "CANARY" }',
  );
const mapping = (protocol: string) => task(`{ "name": "http", "containerPort": 80${protocol} }`);

testRule(scTestRulesNotHttp, {
  passes: [
    { text: port(RULES), task: mapping(', "appProtocol": "http2"') },
    { text: port(RULES), task: mapping(', "appProtocol": "${PROTOCOL}"') },
    { text: port('"testTrafficRules": "${RULES}"'), task: mapping('') },
    port(RULES),
  ],
  fails: [
    {
      text: port(RULES.replace('"testTrafficRules"', '^"testTrafficRules"^')),
      task: mapping(''),
      message: 'Port http has no `appProtocol`, so that the proxy sees no headers.',
      related: [['/containerDefinitions/0/portMappings/0/name', 'The port mapping.']],
    },
  ],
});
