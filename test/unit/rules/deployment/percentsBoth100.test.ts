import { percentsBoth100 } from '../../../../server/src/validation/rules/deployment/percentsBoth100.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

testRule(percentsBoth100, {
  passes: [
    service('"minimumHealthyPercent": 0, "maximumPercent": 100'),
    service('"minimumHealthyPercent": 100, "maximumPercent": 200'),
    service('"minimumHealthyPercent": 100, "maximumPercent": "${MAXIMUM}"'),
    service('"minimumHealthyPercent": "${MINIMUM}", "maximumPercent": 100'),
    service('"maximumPercent": 100', ', "schedulingStrategy": "DAEMON"'), // the minimum is 0
    service('"minimumHealthyPercent": 100, "maximumPercent": 100', ', "deploymentController": { "type": "EXTERNAL" }'),
    service('"minimumHealthyPercent": 100, "maximumPercent": 100, "strategy": "CANARY"'),
    '{ "service": "web", "deploymentConfiguration": { "strategy": "ROLLING", "maximumPercent": 100 } }', // the minimum stays as it was
    service('"minimumHealthyPercent": 100, "maximumPercent": 100', ', "forceNewDeployment": true'), // so does the strategy
  ],
  fails: [
    {
      text: service('"minimumHealthyPercent": 100, "maximumPercent": ^100^'),
      message: 'With `minimumHealthyPercent` and `maximumPercent` both at 100 no task may stop and none may start.',
    },
    {
      text: service('"minimumHealthyPercent": 100, "maximumPercent": ^100^', ', "schedulingStrategy": "DAEMON"'),
      message: 'With `minimumHealthyPercent` and `maximumPercent` both at 100 no task may stop and none may start.',
    },
    {
      text: service('"maximumPercent": ^100^'),
      severity: 'warning',
      message:
        '`minimumHealthyPercent` is 100 where it is not given; with `maximumPercent` 100 no task may stop and none may start.',
    },
  ],
});
