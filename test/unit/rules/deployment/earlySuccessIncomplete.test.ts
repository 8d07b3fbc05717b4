import { earlySuccessIncomplete } from '../../../../server/src/validation/rules/deployment/earlySuccessIncomplete.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

testRule(earlySuccessIncomplete, {
  passes: [
    service(
      '"earlySuccessCriteria": { "enable": true, "healthyPercent": 0, "sourceServiceRevisionCleanup": "DEFERRED" }',
    ),
    service('"earlySuccessCriteria": { "enable": false }'),
    service('"earlySuccessCriteria": { "enable": "${EARLY}" }'),
    service('"earlySuccessCriteria": { "enable": true, {{ more }} }'),
    service('"earlySuccessCriteria": null'),
    service('"strategy": "CANARY", "earlySuccessCriteria": { "enable": true }'), // early-success-strategy
    service('"earlySuccessCriteria": { "enable": true }', ', "deploymentController": { "type": "CODE_DEPLOY" }'), // controller-needs-ecs
  ],
  fails: [
    {
      text: service('^"earlySuccessCriteria"^: { "enable": true, "sourceServiceRevisionCleanup": "DEFERRED" }'),
      message: 'Early success criteria that are enabled need `healthyPercent`.',
    },
    {
      text: service('^"earlySuccessCriteria"^: { "enable": true, "healthyPercent": 100 }'),
      message: 'Early success criteria that are enabled need `sourceServiceRevisionCleanup`.',
    },
  ],
});
