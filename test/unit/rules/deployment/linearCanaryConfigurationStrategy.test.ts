import { linearCanaryConfigurationStrategy } from '../../../../server/src/validation/rules/deployment/linearCanaryConfigurationStrategy.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

testRule(linearCanaryConfigurationStrategy, {
  passes: [
    service('"strategy": "LINEAR", "linearConfiguration": { "stepPercent": 10 }'),
    service('"strategy": "CANARY", "canaryConfiguration": { "canaryPercent": 10 }'),
    service('"strategy": "${STRATEGY}", "canaryConfiguration": { "canaryPercent": 10 }'),
    service('"linearConfiguration": null, "canaryConfiguration": {}'),
    service('"linearConfiguration": { "stepPercent": 10 }', ', "deploymentController": { "type": "CODE_DEPLOY" }'), // controller-needs-ecs
    '{ "service": "web", "deploymentConfiguration": { "linearConfiguration": { "stepPercent": 10 } } }', // the strategy stays as it was
  ],
  fails: [
    {
      text: service('"strategy": "CANARY", ^"linearConfiguration"^: { "stepPercent": 10 }'),
      message: '`linearConfiguration` goes with the strategy LINEAR, not CANARY.',
    },
    {
      text: service('^"canaryConfiguration"^: { "canaryPercent": 10 }'),
      message: '`canaryConfiguration` goes with the strategy CANARY, not ROLLING.',
    },
  ],
});
