import { percentBounds } from '../../../../server/src/validation/rules/deployment/percentBounds.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

testRule(percentBounds, {
  passes: [
    service('"minimumHealthyPercent": 100, "maximumPercent": 100'),
    service('"minimumHealthyPercent": 0, "maximumPercent": 400'),
    service('"minimumHealthyPercent": "${MINIMUM}"'),
    service('"maximumPercent": null'),
  ],
  fails: [
    {
      text: service('"minimumHealthyPercent": ^101^'),
      message: '`minimumHealthyPercent` is at most 100, not 101.',
    },
    { text: service('"maximumPercent": ^99^'), message: '`maximumPercent` is at least 100, not 99.' },
  ],
});
