import { controllerNeedsEcs } from '../../../../server/src/validation/rules/deployment/controllerNeedsEcs.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, type = 'CODE_DEPLOY') =>
  `{ "serviceName": "web", "deploymentController": { "type": "${type}" }, "deploymentConfiguration": { "maximumPercent": 200${configuration} } }`;

testRule(controllerNeedsEcs, {
  passes: [
    service(', "deploymentCircuitBreaker": { "enable": true, "rollback": true }', 'ECS'),
    service(', "deploymentCircuitBreaker": { "enable": true, "rollback": true }', '${CONTROLLER}'),
    service(', "deploymentCircuitBreaker": { "enable": false, "rollback": false }'),
    service(', "alarms": { "enable": false, "rollback": false, "alarmNames": [] }'),
    service(', "alarms": { "enable": "${ALARMS}", "rollback": false, "alarmNames": [] }'),
    service(', "strategy": "ROLLING", "lifecycleHooks": [], "bakeTimeInMinutes": null'),
    '{ "serviceName": "web", "deploymentController": { "type": "CODE_DEPLOY" } }',
  ],
  fails: [
    ...(
      [
        ['deploymentCircuitBreaker', '{ "enable": true, "rollback": true }'],
        ['alarms', '{ "enable": true, "rollback": true, "alarmNames": ["a"] }'],
        [
          'earlySuccessCriteria',
          '{ "enable": true, "healthyPercent": 100, "sourceServiceRevisionCleanup": "BLOCKING" }',
        ],
        ['strategy', '"BLUE_GREEN"'],
        ['lifecycleHooks', '[{ "targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP"] }]'],
        ['linearConfiguration', '{ "stepPercent": 10 }'],
        ['canaryConfiguration', '{ "canaryPercent": 10 }'],
        ['bakeTimeInMinutes', '0'],
      ] as const
    ).map(([key, value]) => ({
      text: service(`, ^"${key}"^: ${value}`),
      message: `\`${key}\` needs the deployment controller ECS, not CODE_DEPLOY.`,
      fixed: service(''),
      related: [['/deploymentController', 'The deployment controller.']] as const,
    })),
    {
      text: service(', ^"strategy"^: "CANARY"', 'EXTERNAL'),
      message: '`strategy` needs the deployment controller ECS, not EXTERNAL.',
      fixed: service('', 'EXTERNAL'),
      related: [['/deploymentController', 'The deployment controller.']],
    },
  ],
});
