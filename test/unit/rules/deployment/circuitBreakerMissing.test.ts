import { circuitBreakerMissing } from '../../../../server/src/validation/rules/deployment/circuitBreakerMissing.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

const MESSAGE = 'A deployment whose tasks fail is retried for ever: there is no circuit breaker and no alarm.';

testRule(circuitBreakerMissing, {
  passes: [
    service('"deploymentCircuitBreaker": { "enable": true, "rollback": false }'),
    service('"deploymentCircuitBreaker": { "enable": "${BREAKER}", "rollback": false }'),
    service('"deploymentCircuitBreaker": "${BREAKER}"'),
    service('"alarms": { "enable": true, "rollback": true, "alarmNames": ["a"] }'),
    service('"strategy": "BLUE_GREEN"'),
    service('"maximumPercent": 200', ', "deploymentController": { "type": "CODE_DEPLOY" }'),
    '{ "serviceName": "web", "deploymentConfiguration": "${CONFIGURATION}" }',
    '{ "serviceName": "web" {{ more }} }',
    '{ "service": "web", "deploymentConfiguration": { "maximumPercent": 200 } }',
    '{ "serviceName": "web", "serviceArn": "arn:aws:ecs:eu-west-1:123456789012:service/web" }',
  ],
  fails: [
    {
      text: '^{^\n  "serviceName": "web"\n}',
      message: MESSAGE,
      pointer: '/deploymentConfiguration',
      fixed:
        '{\n  "serviceName": "web",\n  "deploymentConfiguration": {\n    "deploymentCircuitBreaker": {\n      "enable": true,\n      "rollback": true\n    }\n  }\n}',
    },
    {
      text: '{\n  "serviceName": "web",\n  ^"deploymentConfiguration"^: {\n    "maximumPercent": 200\n  }\n}',
      message: MESSAGE,
      fixed:
        '{\n  "serviceName": "web",\n  "deploymentConfiguration": {\n    "maximumPercent": 200,\n    "deploymentCircuitBreaker": {\n      "enable": true,\n      "rollback": true\n    }\n  }\n}',
    },
    {
      text: '{\n  "serviceName": "web",\n  ^"deploymentConfiguration"^: {\n    "deploymentCircuitBreaker": {\n      "enable": false,\n      "rollback": false\n    }\n  }\n}',
      message: MESSAGE,
      fixed:
        '{\n  "serviceName": "web",\n  "deploymentConfiguration": {\n    "deploymentCircuitBreaker": {\n      "enable": true,\n      "rollback": true\n    }\n  }\n}',
    },
  ],
});
