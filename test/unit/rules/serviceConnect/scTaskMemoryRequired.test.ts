import { scTaskMemoryRequired } from '../../../../server/src/validation/rules/serviceConnect/scTaskMemoryRequired.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop"${configuration} }${rest} }`;
const marked = (text: string) => text.replace('"serviceConnectConfiguration"', '^"serviceConnectConfiguration"^');

testRule(scTaskMemoryRequired, {
  passes: [
    { text: service(''), task: '{ "family": "web", "memory": "512" }' },
    { text: service(''), task: '{ "family": "web", "memory": "${MEMORY}" }' },
    { text: service(''), task: '{ "family": "web", {{ more }} }' },
    { text: service(''), task: '{ "family": "web", "requiresCompatibilities": ["FARGATE"] }' }, // fargate-task-size-required
    { text: service('', ', "launchType": "FARGATE"'), task: '{ "family": "web" }' }, // the same
    { text: service('').replace('true', 'false'), task: '{ "family": "web" }' },
    service(''),
  ],
  fails: [
    {
      text: marked(service('')),
      task: '{ "family": "web" }',
      message: 'For Service Connect the task definition needs task-level `memory`.',
      related: [['/memory', 'The task definition, without `memory`.']],
    },
  ],
});
