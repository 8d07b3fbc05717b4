import { circuitBreakerFloor } from '../../../../server/src/validation/rules/deployment/circuitBreakerFloor.ts';
import { testRule } from '../testRule.ts';

const service = (threshold: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { "deploymentCircuitBreaker": { "enable": true, "rollback": true, ${threshold} } }${rest} }`;

const bounded = (value: string) => `"thresholdConfiguration": { "type": "BOUNDED_PERCENT", "value": ${value} }`;

testRule(circuitBreakerFloor, {
  passes: [
    service(bounded('50'), ', "desiredCount": 5'),
    service(bounded('50'), ', "desiredCount": 800'),
    service(bounded('50'), ', "desiredCount": "${COUNT}"'),
    service(bounded('50'), ', "desiredCount": 0'),
    service(bounded('"${PERCENT}"'), ', "desiredCount": 1'),
    service('"thresholdConfiguration": { "type": "COUNT", "value": 1 }', ', "desiredCount": 1'),
    service('"resetOnHealthyTask": true', ', "desiredCount": 1'),
    service(bounded('50'), ', "desiredCount": 1').replace('"enable": true', '"enable": false'),
  ],
  fails: [
    {
      text: service(
        bounded('50').replace('"thresholdConfiguration"', '^"thresholdConfiguration"^'),
        ', "desiredCount": 2',
      ),
      message: '50 % of 2 is 1, but BOUNDED_PERCENT waits for 3 failed tasks. COUNT takes fewer.',
    },
  ],
});
