import { registryTooManyTasks } from '../../../../server/src/validation/rules/registry/registryTooManyTasks.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-utcrh6wavdkggqtk';
const service = (registry: string, rest = '') =>
  `{ "serviceName": "web", "serviceRegistries": [{ "registryArn": "${ARN}", ${registry} }]${rest} }`;

testRule(registryTooManyTasks, {
  passes: [
    service('"port": 80', ', "desiredCount": 1000'),
    service('"port": 80', ', "desiredCount": "${COUNT}"'),
    '{ "serviceName": "web", "desiredCount": 2000, "serviceRegistries": [] }',
    '{ "serviceName": "web", "desiredCount": 2000, "serviceRegistries": "${REGISTRIES}" }',
  ],
  fails: [
    {
      text: service('"port": 80', ', "desiredCount": ^1001^'),
      message: 'A service with a service registry has at most 1000 tasks, not 1001.',
    },
  ],
});
