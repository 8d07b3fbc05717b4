import { minHealthyZero } from '../../../../server/src/validation/rules/deployment/minHealthyZero.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

const BEHIND = ', "desiredCount": 1, "loadBalancers": [{ "containerName": "web" }]';

testRule(minHealthyZero, {
  passes: [
    service('"minimumHealthyPercent": 0, "maximumPercent": 200', ', "desiredCount": 1'),
    service('"minimumHealthyPercent": 0', ', "desiredCount": 2, "loadBalancers": [{ "containerName": "web" }]'),
    service('"minimumHealthyPercent": 0, "maximumPercent": "${MAXIMUM}"'),
    service('"minimumHealthyPercent": 0, "maximumPercent": 100', ', "schedulingStrategy": "DAEMON"'),
    service('"minimumHealthyPercent": 0, "maximumPercent": 100, "strategy": "BLUE_GREEN"'),
    service('"minimumHealthyPercent": 50', BEHIND),
    '{ "serviceName": "web" }',
  ],
  fails: [
    {
      text: service('"minimumHealthyPercent": ^0^, "maximumPercent": 100'),
      message: 'During a deployment all tasks may be stopped before new ones run, since `maximumPercent` is 100.',
    },
    {
      text: service('"minimumHealthyPercent": ^0^', BEHIND),
      message: 'During a deployment the one task behind the load balancer may be stopped before the new one runs.',
    },
  ],
});
