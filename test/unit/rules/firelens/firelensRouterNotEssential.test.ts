import { firelensRouterNotEssential } from '../../../../server/src/validation/rules/firelens/firelensRouterNotEssential.ts';
import { testRule } from '../testRule.ts';

const task = (essential: string, firelens = '{ "type": "fluentbit" }') =>
  `{ "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "awsfirelens" } }, { "name": "router", ${essential}, "firelensConfiguration": ${firelens} }] }`;

testRule(firelensRouterNotEssential, {
  passes: [
    task('"essential": true'),
    task('"image": "fluent"'),
    task('"essential": "${ESSENTIAL}"'),
    task('"essential": false', '"${FIRELENS}"'),
    task('"essential": false', 'null'),
  ],
  fails: [
    {
      text: task('"essential": ^false^'),
      message: 'When this log router stops, the task goes on without logs. Let it be essential.',
      fixed: task('"essential": true'),
    },
  ],
});
