import { circuitBreakerRollbackWithoutEnable } from '../../../../server/src/validation/rules/deployment/circuitBreakerRollbackWithoutEnable.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

testRule(circuitBreakerRollbackWithoutEnable, {
  passes: [
    service('"deploymentCircuitBreaker": { "enable": true, "rollback": true }'),
    service('"deploymentCircuitBreaker": { "enable": false, "rollback": false }'),
    service('"deploymentCircuitBreaker": { "enable": "${BREAKER}", "rollback": true }'),
    service('"deploymentCircuitBreaker": { "rollback": true }'), // missing-key
    '{ "serviceName": "web" }',
  ],
  fails: [
    {
      text: service('"deploymentCircuitBreaker": { "enable": false, "rollback": ^true^ }'),
      message: '`rollback` has no effect, since `enable` is false.',
    },
    {
      text: service('"alarms": { "enable": false, "rollback": ^true^, "alarmNames": [] }'),
      message: '`rollback` has no effect, since `enable` is false.',
    },
  ],
});
