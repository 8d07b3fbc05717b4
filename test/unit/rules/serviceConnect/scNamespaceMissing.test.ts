import { scNamespaceMissing } from '../../../../server/src/validation/rules/serviceConnect/scNamespaceMissing.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string) =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { ${configuration} } }`;
const cluster = (defaults: string) => `{ "clusterName": "shop", "containerInstances": [], ${defaults} }`;

testRule(scNamespaceMissing, {
  passes: [
    service('"enabled": true, "namespace": "shop"'),
    service('"enabled": true, "namespace": "${NAMESPACE}"'),
    service('"enabled": false'),
    service('"enabled": true, {{ more }}'),
    { text: service('"enabled": true'), cluster: cluster('"serviceConnectDefaults": { "namespace": "shop" }') },
    { text: service('"enabled": true'), cluster: cluster('"serviceConnectDefaults": { "namespace": "${NAMESPACE}" }') },
    '{ "service": "web", "serviceConnectConfiguration": { "enabled": true } }',
  ],
  fails: [
    {
      text: '{ "serviceName": "web", ^"serviceConnectConfiguration"^: { "enabled": true } }',
      message: 'Without `namespace` the cluster must have a default namespace for Service Connect.',
      pointer: '/serviceConnectConfiguration/namespace',
    },
    {
      text: '{ "serviceName": "web", ^"serviceConnectConfiguration"^: { "enabled": true } }',
      cluster: cluster('"tasks": []'),
      message: 'Without `namespace` the cluster must have a default namespace for Service Connect.',
      pointer: '/serviceConnectConfiguration/namespace',
    },
    {
      text: '{ "serviceName": "web", ^"serviceConnectConfiguration"^: { "enabled": true } }',
      cluster: cluster('"serviceConnectDefaults": { "namespace": "" }'),
      severity: 'error',
      message: 'The service needs a `namespace`: its cluster has no default namespace for Service Connect.',
      pointer: '/serviceConnectConfiguration/namespace',
      related: [['/serviceConnectDefaults', 'The defaults of the cluster.']],
    },
  ],
});
