import { hookPauseStage } from '../../../../server/src/validation/rules/deployment/hookPauseStage.ts';
import { testRule } from '../testRule.ts';

const service = (hook: string) =>
  `{ "serviceName": "web", "deploymentConfiguration": { "lifecycleHooks": [${hook}] } }`;

testRule(hookPauseStage, {
  passes: [
    service('{ "targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP", "POST_PRODUCTION_TRAFFIC_SHIFT"] }'),
    service('{ "targetType": "PAUSE", "lifecycleStages": ["${STAGE}"] }'),
    service('{ "targetType": "${TYPE}", "lifecycleStages": ["TEST_TRAFFIC_SHIFT"] }'),
    service('{ "lifecycleStages": ["TEST_TRAFFIC_SHIFT"] }'),
    service('{ "targetType": "PAUSE", "lifecycleStages": "${STAGES}" }'),
    service('{ "targetType": "PAUSE", {{ stages }} }'),
  ],
  fails: [
    {
      text: service('{ "targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP", ^"TEST_TRAFFIC_SHIFT"^] }'),
      message: 'A deployment cannot pause at TEST_TRAFFIC_SHIFT. Pause before it or at POST_TEST_TRAFFIC_SHIFT.',
    },
    {
      text: service('{ "targetType": "PAUSE", "lifecycleStages": [^"PRODUCTION_TRAFFIC_SHIFT"^] }'),
      message:
        'A deployment cannot pause at PRODUCTION_TRAFFIC_SHIFT. Pause before it or at POST_PRODUCTION_TRAFFIC_SHIFT.',
    },
    {
      text: service('^{^ "targetType": "PAUSE" }'),
      severity: 'warning',
      message: 'Without `lifecycleStages` this hook pauses nowhere.',
      pointer: '/deploymentConfiguration/lifecycleHooks/0/lifecycleStages',
    },
  ],
});
