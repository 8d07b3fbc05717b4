import { scPerRequestTimeoutTcp } from '../../../../server/src/validation/rules/serviceConnect/scPerRequestTimeoutTcp.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;
const task = (mapping: string, rest = '') =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "portMappings": [${mapping}] }]${rest} }`;

const timeout = (text: string) => service(`{ "portName": "http", "timeout": { ${text} } }`);
const TCP = task('{ "name": "http", "containerPort": 80 }');

testRule(scPerRequestTimeoutTcp, {
  passes: [
    {
      text: timeout('"perRequestTimeoutSeconds": 5'),
      task: task('{ "name": "http", "containerPort": 80, "appProtocol": "http" }'),
    },
    {
      text: timeout('"perRequestTimeoutSeconds": 5'),
      task: task('{ "name": "http", "containerPort": 80, "appProtocol": "${PROTOCOL}" }'),
    },
    { text: timeout('"perRequestTimeoutSeconds": 5'), task: task('{ "name": "other", "containerPort": 80 }') },
    { text: timeout('"perRequestTimeoutSeconds": "${SECONDS}"'), task: TCP },
    { text: timeout('"idleTimeoutSeconds": 5'), task: TCP },
    timeout('"perRequestTimeoutSeconds": 5'),
  ],
  fails: [
    {
      text: timeout('"idleTimeoutSeconds": 60, ^"perRequestTimeoutSeconds"^: 5'),
      task: TCP,
      message: 'Port http has no `appProtocol`, so that there are no requests to time.',
      fixed: timeout('"idleTimeoutSeconds": 60'),
      related: [['/containerDefinitions/0/portMappings/0/name', 'The port mapping.']],
    },
  ],
});
