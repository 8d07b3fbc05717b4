import { earlySuccessStrategy } from '../../../../server/src/validation/rules/deployment/earlySuccessStrategy.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

const CRITERIA =
  '"earlySuccessCriteria": { "enable": true, "healthyPercent": 100, "sourceServiceRevisionCleanup": "BLOCKING" }';

testRule(earlySuccessStrategy, {
  passes: [
    service(CRITERIA),
    service(`"strategy": "ROLLING", ${CRITERIA}`),
    service(`"strategy": "\${STRATEGY}", ${CRITERIA}`),
    service(`"strategy": "CANARY", ${CRITERIA.replace('true', 'false')}`),
    service(`"strategy": "CANARY", ${CRITERIA}`, ', "deploymentController": { "type": "CODE_DEPLOY" }'), // controller-needs-ecs
  ],
  fails: [
    {
      text: service(`"strategy": "CANARY", ${CRITERIA.replace('"earlySuccessCriteria"', '^"earlySuccessCriteria"^')}`),
      message: 'Early success criteria go with the strategy ROLLING, not CANARY.',
    },
  ],
});
