import { scContainerConfigurations } from '../../../../server/src/validation/rules/serviceConnect/scContainerConfigurations.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop"${configuration} }${rest} }`;

testRule(scContainerConfigurations, {
  passes: [
    service(', "containerConfigurations": [{ "logLevel": "debug" }]'),
    service(', "containerConfigurations": ["${CONFIGURATION}", "${CONFIGURATION}"]'),
    service(', "containerConfigurations": []'),
  ],
  fails: [
    {
      text: service(', "containerConfigurations": [{ "logLevel": "debug" }, { "logLevel": ^"info"^ }]'),
      message: 'The log level of the proxy is set already.',
      related: [['/serviceConnectConfiguration/containerConfigurations/0/logLevel', 'Also given here.']],
    },
  ],
});
