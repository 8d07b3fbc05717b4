import { earlySuccessBelowMinimum } from '../../../../server/src/validation/rules/deployment/earlySuccessBelowMinimum.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

const criteria = (percent: string, enable = 'true') =>
  `"earlySuccessCriteria": { "enable": ${enable}, "healthyPercent": ${percent}, "sourceServiceRevisionCleanup": "BLOCKING" }`;

testRule(earlySuccessBelowMinimum, {
  passes: [
    service(criteria('100')),
    service(`"minimumHealthyPercent": 50, ${criteria('50')}`),
    service(`"minimumHealthyPercent": "\${MINIMUM}", ${criteria('50')}`),
    service(criteria('50', 'false')),
    service(`"strategy": "LINEAR", ${criteria('50')}`), // early-success-strategy
    service(criteria('50'), ', "deploymentController": { "type": "EXTERNAL" }'), // controller-needs-ecs
    `{ "service": "web", "deploymentConfiguration": { ${criteria('50')} } }`, // the minimum stays as it was
  ],
  fails: [
    {
      text: service(`"minimumHealthyPercent": 75, ${criteria('^50^')}`),
      message: '`healthyPercent` 50 is below the `minimumHealthyPercent` of 75.',
    },
    {
      text: service(criteria('^99^')),
      message: '`healthyPercent` 99 is below the `minimumHealthyPercent` of 100.',
    },
  ],
});
