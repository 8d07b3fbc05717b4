import { circuitBreakerThreshold } from '../../../../server/src/validation/rules/deployment/circuitBreakerThreshold.ts';
import { testRule } from '../testRule.ts';

const service = (type: string, value: string) =>
  `{ "serviceName": "web", "deploymentConfiguration": { "deploymentCircuitBreaker": { "enable": true, "rollback": true, "thresholdConfiguration": { "type": "${type}", "value": ${value} } } } }`;

testRule(circuitBreakerThreshold, {
  passes: [
    service('BOUNDED_PERCENT', '1'),
    service('BOUNDED_PERCENT', '100'),
    service('UNBOUNDED_PERCENT', '100'),
    service('COUNT', '500'),
    service('COUNT', '"${COUNT}"'),
    service('${TYPE}', '0'),
    '{ "serviceName": "web", "deploymentConfiguration": { "deploymentCircuitBreaker": { "enable": true, "rollback": true } } }',
  ],
  fails: [
    { text: service('BOUNDED_PERCENT', '^0^'), message: 'A percentage is between 1 and 100, not 0.' },
    { text: service('BOUNDED_PERCENT', '^101^'), message: 'A percentage is between 1 and 100, not 101.' },
    { text: service('UNBOUNDED_PERCENT', '^0^'), message: 'A percentage is between 1 and 100, not 0.' },
    {
      text: service('UNBOUNDED_PERCENT', '^150^'),
      severity: 'warning',
      message: '150 % of the desired count: more tasks than a deployment starts at first.',
    },
    { text: service('COUNT', '^0^'), message: 'The number of failed tasks is at least 1, not 0.' },
  ],
});
