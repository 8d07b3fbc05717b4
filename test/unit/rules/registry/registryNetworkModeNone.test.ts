import { registryNetworkModeNone } from '../../../../server/src/validation/rules/registry/registryNetworkModeNone.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-utcrh6wavdkggqtk';
const service = (registry: string, rest = '') =>
  `{ "serviceName": "web", "serviceRegistries": [{ "registryArn": "${ARN}", ${registry} }]${rest} }`;

const task = (mode: string) => `{ "family": "web", "networkMode": "${mode}" }`;

testRule(registryNetworkModeNone, {
  passes: [
    { text: service('"port": 80'), task: task('bridge') },
    { text: service('"port": 80'), task: task('${MODE}') },
    { text: service('"port": 80', ', "launchType": "FARGATE"'), task: task('none') }, // fargate-network-mode
    { text: '{ "serviceName": "web", "serviceRegistries": [] }', task: task('none') },
    { text: '{ "serviceName": "web", "serviceRegistries": "${REGISTRIES}" }', task: task('none') },
    service('"port": 80'),
  ],
  fails: [
    {
      text: service('"port": 80').replace('"serviceRegistries"', '^"serviceRegistries"^'),
      task: task('none'),
      message: 'Tasks under network mode none cannot be registered.',
      related: [['/networkMode', 'The network mode of the task definition.']],
    },
  ],
});
