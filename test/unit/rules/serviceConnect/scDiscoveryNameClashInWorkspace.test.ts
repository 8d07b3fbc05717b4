import { scDiscoveryNameClashInWorkspace } from '../../../../server/src/validation/rules/serviceConnect/scDiscoveryNameClashInWorkspace.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:servicediscovery:eu-west-1:123456789012:namespace/ns-1';
const service = (name: string, port: string, namespace = 'shop', cluster = 'prod') =>
  `{ "serviceName": "${name}", "cluster": "${cluster}", "serviceConnectConfiguration": { "enabled": true, "namespace": "${namespace}", "services": [${port}] } }`;
const HTTP = '{ "portName": "http" }';

testRule(scDiscoveryNameClashInWorkspace, {
  passes: [
    { text: service('web', HTTP), services: [service('api', '{ "portName": "http", "discoveryName": "api" }')] },
    { text: service('web', HTTP), services: [service('web', HTTP)] },
    { text: service('web', HTTP), services: [service('api', HTTP, 'other')] },
    { text: service('web', HTTP), services: [service('api', HTTP, 'shop', 'staging')] },
    { text: service('web', HTTP, '${NAMESPACE}'), services: [service('api', HTTP, '${NAMESPACE}')] },
    { text: service('web', '{ "portName": "${PORT}" }'), services: [service('api', '{ "portName": "${PORT}" }')] },
    { text: service('web', HTTP), services: [service('api', HTTP).replace('true', 'false')] },
    service('web', HTTP),
  ],
  fails: [
    {
      text: service('web', '{ "portName": ^"http"^ }'),
      services: [service('api', '{ "portName": "api", "discoveryName": "http" }')],
      message: 'Service api is discovered as http in this namespace too.',
      related: [['/serviceConnectConfiguration/services/0/discoveryName', 'Also given here.']],
    },
    {
      text: service('web', '{ "portName": "p", "discoveryName": ^"http"^ }', ARN),
      services: [service('api', HTTP, ARN, 'staging')],
      message: 'Service api is discovered as http in this namespace too.',
      related: [['/serviceConnectConfiguration/services/0/portName', 'Also given here.']],
    },
  ],
});
