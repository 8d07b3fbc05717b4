import { scTestRulesWithoutTrafficStrategy } from '../../../../server/src/validation/rules/serviceConnect/scTestRulesWithoutTrafficStrategy.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;

const RULES = '"testTrafficRules": { "header": { "name": "x-test" } }';
const port = (rules: string) => `{ "portName": "http", "clientAliases": [{ "port": 80, ${rules} }] }`;

testRule(scTestRulesWithoutTrafficStrategy, {
  passes: [
    service(port(RULES), ', "deploymentConfiguration": { "strategy": "CANARY" }'),
    service(port(RULES), ', "deploymentConfiguration": { "strategy": "${STRATEGY}" }'),
    service(port('"testTrafficRules": "${RULES}"')),
    service(port('"dnsName": "web"')),
    service(port(RULES)).replace('serviceName', 'service'), // the strategy stays as it was
  ],
  fails: [
    {
      text: service(port(RULES.replace('"testTrafficRules"', '^"testTrafficRules"^'))),
      message: 'Rolling deployments have no test traffic; BLUE_GREEN, LINEAR and CANARY do.',
    },
  ],
});
