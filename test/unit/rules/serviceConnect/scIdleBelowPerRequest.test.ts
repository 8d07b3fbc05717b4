import { scIdleBelowPerRequest } from '../../../../server/src/validation/rules/serviceConnect/scIdleBelowPerRequest.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;

const timeout = (text: string, key = '"timeout"') => service(`{ "portName": "http", ${key}: { ${text} } }`);

const task = (rest: string) =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "portMappings": [{ "containerPort": 80, "name": "http"${rest} }] }] }`;

testRule(scIdleBelowPerRequest, {
  passes: [
    timeout('"idleTimeoutSeconds": 60, "perRequestTimeoutSeconds": 60'),
    timeout('"idleTimeoutSeconds": 0, "perRequestTimeoutSeconds": 60'),
    timeout('"idleTimeoutSeconds": 30, "perRequestTimeoutSeconds": 0'),
    timeout('"idleTimeoutSeconds": 30'),
    { text: timeout('"idleTimeoutSeconds": 30, "perRequestTimeoutSeconds": 60'), task: task('') }, // sc-per-request-timeout-tcp
    timeout('"perRequestTimeoutSeconds": 300'),
    timeout('"idleTimeoutSeconds": "${SECONDS}", "perRequestTimeoutSeconds": 900'),
    timeout('"idleTimeoutSeconds": 30, "perRequestTimeoutSeconds": "${SECONDS}"'),
  ],
  fails: [
    {
      text: timeout('"idleTimeoutSeconds": 30, "perRequestTimeoutSeconds": 60', '^"timeout"^'),
      message: 'The idle timeout of 30 seconds ends a request before its own 60 are over.',
    },
    {
      text: timeout('"idleTimeoutSeconds": 30, "perRequestTimeoutSeconds": 60', '^"timeout"^'),
      task: task(', "appProtocol": "http"'),
      message: 'The idle timeout of 30 seconds ends a request before its own 60 are over.',
    },
    {
      text: timeout('"perRequestTimeoutSeconds": 900', '^"timeout"^'),
      message: 'The idle timeout of 300 seconds ends a request before its own 900 are over.',
    },
  ],
});
