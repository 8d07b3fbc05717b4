import { gatewayConnectorsSeveral } from '../../../../server/src/validation/rules/lattice/gatewayConnectorsSeveral.ts';
import { testRule } from '../testRule.ts';

testRule(gatewayConnectorsSeveral, {
  passes: [
    '{ "serviceName": "web", "gatewayConnectors": [{ "portName": "http" }] }',
    '{ "serviceName": "web", "gatewayConnectors": "${CONNECTORS}" }',
  ],
  fails: [
    {
      text: '{ "serviceName": "web", ^"gatewayConnectors"^: [{ "portName": "http" }, { "portName": "api" }] }',
      message: 'A service takes one gateway connector, not 2.',
    },
  ],
});
