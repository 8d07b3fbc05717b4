import { azRebalancingDefault } from '../../../../server/src/validation/rules/servicePlacement/azRebalancingDefault.ts';
import { testRule } from '../testRule.ts';

const service = (rest: string) => `{ "serviceName": "web", "desiredCount": 2${rest} }`;

testRule(azRebalancingDefault, {
  passes: [
    service(', "availabilityZoneRebalancing": "DISABLED"'),
    service(', "availabilityZoneRebalancing": "${REBALANCING}"'),
    service(', {{ more }}'),
    service(', "schedulingStrategy": "DAEMON"'),
    service(', "schedulingStrategy": "${SCHEDULING}"'),
    service(', "placementStrategy": "${STRATEGY}"'),
    service(', "placementStrategy": [{ "type": "random" }]'),
    service(', "placementStrategy": [{ "type": "${TYPE}" }]'),
    service(', "placementStrategy": [{ "type": "spread", "field": "${FIELD}" }]'),
    service(', "deploymentConfiguration": "${DEPLOYMENT}"'),
    service(', "deploymentConfiguration": { "maximumPercent": "${MAXIMUM}" }'),
    service(', "launchType": "${LAUNCH}"'),
    '{ "service": "web", "desiredCount": 2 }',
    { text: '{ "desiredCount": 2 }', ecspresso: true },
    { text: service(''), ecspresso: 'not read' },
  ],
  fails: [
    {
      text: `^{^ "serviceName": "web", "desiredCount": 2 }`,
      message: 'Without `availabilityZoneRebalancing` ECS may move tasks of this service between zones at any time.',
      pointer: '/availabilityZoneRebalancing',
    },
  ],
});
