import { trafficPercentTenths } from '../../../../server/src/validation/rules/deployment/trafficPercentTenths.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string) =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }, "loadBalancers": "\${BALANCERS}" }`;
const linear = (percent: string) =>
  service(`"strategy": "LINEAR", "linearConfiguration": { "stepPercent": ${percent} }`);
const canary = (percent: string) =>
  service(`"strategy": "CANARY", "canaryConfiguration": { "canaryPercent": ${percent} }`);

testRule(trafficPercentTenths, {
  passes: [
    linear('33.3'),
    linear('20'),
    linear('"${STEP}"'),
    canary('0.1'),
    canary('0.7'),
    canary('99.90'),
    service('"strategy": "CANARY"'),
  ],
  fails: [
    { text: canary('^0.25^'), message: '`canaryPercent` is a multiple of 0.1, not 0.25.' },
    { text: linear('^33.33^'), message: '`stepPercent` is a multiple of 0.1, not 33.33.' },
  ],
});
