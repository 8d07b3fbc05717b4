import { scManagedInstances } from '../../../../server/src/validation/rules/serviceConnect/scManagedInstances.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop"${configuration} }${rest} }`;
const marked = (text: string) => text.replace('"serviceConnectConfiguration"', '^"serviceConnectConfiguration"^');

const task = (...launchTypes: string[]) =>
  `{ "family": "web", "requiresCompatibilities": [${launchTypes.join(', ')}] }`;

testRule(scManagedInstances, {
  passes: [
    { text: service(''), task: task('"MANAGED_INSTANCES"', '"FARGATE"') },
    { text: service(''), task: task('"MANAGED_INSTANCES"', '"${LAUNCH}"') },
    { text: service(''), task: task('"EC2"') },
    { text: service('').replace('true', 'false'), task: task('"MANAGED_INSTANCES"') },
    service(''),
  ],
  fails: [
    {
      text: marked(service('')),
      task: task('"MANAGED_INSTANCES"'),
      message: 'AWS does not list Service Connect for Managed Instances, the only place these tasks run.',
      related: [['/requiresCompatibilities', 'Where the tasks run.']],
    },
  ],
});
