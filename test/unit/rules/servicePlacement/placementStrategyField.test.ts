import { placementStrategyField } from '../../../../server/src/validation/rules/servicePlacement/placementStrategyField.ts';
import { testRule } from '../testRule.ts';

const service = (strategy: string, rest = '') => `{ "serviceName": "web", "placementStrategy": [${strategy}]${rest} }`;
const spread = (field: string) => service(`{ "type": "spread", "field": ${field} }`);

testRule(placementStrategyField, {
  passes: [
    spread('"attribute:ecs.availability-zone"'),
    spread('"attribute:stack"'),
    spread('"instanceId"'),
    spread('"host"'),
    spread('"${FIELD}"'),
    service('{ "type": "binpack", "field": "memory" }'),
    service('{ "type": "binpack", "field": "CPU" }'),
    service('{ "type": "random" }'),
    service('{ "type": "${TYPE}", "field": "x" }'),
    service('{ "type": "spread", {{ more }} }'),
    service('"${STRATEGY}"'),
    service('{ "type": "spread", "field": "x" }', ', "launchType": "FARGATE"'), // fargate-placement
    service('{ "type": "spread", "field": "x" }', ', "schedulingStrategy": "DAEMON"'), // daemon-placement-strategy
  ],
  fails: [
    {
      text: spread('^"ecs.availability-zone"^'),
      message: 'spread takes instanceId, host or attribute:NAME, not ecs.availability-zone.',
      fixed: spread('"attribute:ecs.availability-zone"'),
    },
    {
      text: spread('^"availability-zone"^'),
      message: 'spread takes instanceId, host or attribute:NAME, not availability-zone.',
      fixed: spread('"attribute:ecs.availability-zone"'),
    },
    { text: spread('^"cpu"^'), message: 'spread takes instanceId, host or attribute:NAME, not cpu.' },
    {
      text: service('{ "type": "binpack", "field": ^"instanceId"^ }'),
      message: 'binpack takes cpu or memory, not instanceId.',
    },
    {
      text: service('^{^ "type": "spread" }'),
      message: 'spread needs a `field`: instanceId, host or attribute:NAME.',
      pointer: '/placementStrategy/0/field',
    },
    {
      text: service('{ "type": "binpack", "field": ^""^ }'),
      message: 'binpack needs a `field`: cpu or memory.',
    },
  ],
});
