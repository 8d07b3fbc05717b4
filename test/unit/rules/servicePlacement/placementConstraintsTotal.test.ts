import { placementConstraintsTotal } from '../../../../server/src/validation/rules/servicePlacement/placementConstraintsTotal.ts';
import { testRule } from '../testRule.ts';

const constraints = (count: number) =>
  `[${new Array(count).fill('{ "type": "memberOf", "expression": "attribute:a == b" }').join(', ')}]`;
const service = (count: number, rest = '') =>
  `{ "serviceName": "web", ^"placementConstraints"^: ${constraints(count)}${rest} }`;
const task = (count: number) => `{ "family": "web", "placementConstraints": ${constraints(count)} }`;
const plain = (text: string) => text.replaceAll('^', '');

testRule(placementConstraintsTotal, {
  passes: [
    { text: plain(service(5)), task: task(5) },
    { text: plain(service(10)), task: '{ "family": "web" }' },
    { text: '{ "serviceName": "web", "placementConstraints": "${CONSTRAINTS}" }', task: task(10) },
    { text: '{ "serviceName": "web" }', task: task(11) }, // placement-count
    { text: plain(service(6, ', "launchType": "FARGATE"')), task: task(5) }, // fargate-placement
    plain(service(10)),
  ],
  fails: [
    {
      text: service(6),
      task: task(5),
      message: 'With the 5 of the task definition these are 11 placement constraints; a task can have 10.',
      related: [['/placementConstraints', 'Those of the task definition.']],
    },
    { text: service(11), message: 'A task can have at most 10 placement constraints, not 11.' },
  ],
});
