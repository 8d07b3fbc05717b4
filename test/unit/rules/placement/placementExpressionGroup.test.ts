import { placementExpressionGroup } from '../../../../server/src/validation/rules/placement/placementExpressionGroup.ts';
import { testRule } from '../testRule.ts';

const service = (expression: string) =>
  `{ "serviceName": "web", "launchType": "EC2", "placementConstraints": [{ "type": "memberOf", "expression": "${expression}" }] }`;
const API = '{ "serviceName": "api" }';

testRule(placementExpressionGroup, {
  passes: [
    { text: service('task:group == service:api'), services: [API] },
    { text: service('task:group == databases'), services: [API] },
    { text: service('task:group == ${GROUP}'), services: ['{ "serviceName": "${GROUP}" }'] },
    { text: service('task:group =~ api'), services: [API] },
    { text: service('attribute:stack == api'), services: [API] },
    service('task:group == api'),
  ],
  fails: [
    {
      text: service('not(task:group in [^api^, service:db])'),
      services: [API],
      message: 'The tasks of service api are in the group service:api.',
      fixed: service('not(task:group in [service:api, service:db])'),
    },
    {
      text: service('task:group != ^web^'),
      message: 'The tasks of service web are in the group service:web.',
      fixed: service('task:group != service:web'),
    },
  ],
});
