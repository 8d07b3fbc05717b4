import { bakeTimeDefault } from '../../../../server/src/validation/rules/deployment/bakeTimeDefault.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "deploymentConfiguration": { ${configuration} }${rest} }`;

testRule(bakeTimeDefault, {
  passes: [
    service('"strategy": "BLUE_GREEN", "bakeTimeInMinutes": 0'),
    service('"strategy": "BLUE_GREEN", "bakeTimeInMinutes": "${MINUTES}"'),
    service('"strategy": "BLUE_GREEN", {{ more }}'),
    service('"strategy": "ROLLING"'),
    service('"strategy": "${STRATEGY}"'),
    '{ "service": "web", "deploymentConfiguration": { "strategy": "LINEAR" } }',
  ],
  fails: [
    {
      text: '{ "serviceName": "web", ^"deploymentConfiguration"^: { "strategy": "LINEAR" } }',
      message: 'Without `bakeTimeInMinutes` old and new tasks run side by side for 15 minutes.',
      pointer: '/deploymentConfiguration/bakeTimeInMinutes',
    },
  ],
});
