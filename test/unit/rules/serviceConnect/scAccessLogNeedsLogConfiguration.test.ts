import { scAccessLogNeedsLogConfiguration } from '../../../../server/src/validation/rules/serviceConnect/scAccessLogNeedsLogConfiguration.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop"${configuration} }${rest} }`;

testRule(scAccessLogNeedsLogConfiguration, {
  passes: [
    service(', "accessLogConfiguration": { "format": "JSON" }, "logConfiguration": { "logDriver": "awslogs" }'),
    service(', "accessLogConfiguration": { "format": "JSON" }, "logConfiguration": "${LOG}"'),
    service(', "accessLogConfiguration": "${ACCESS_LOG}"'),
    service(', "accessLogConfiguration": { "format": "JSON" }').replace('true', 'false'),
  ],
  fails: [
    {
      text: service(', ^"accessLogConfiguration"^: { "format": "JSON" }'),
      message: '`accessLogConfiguration` needs `logConfiguration` beside it.',
    },
  ],
});
