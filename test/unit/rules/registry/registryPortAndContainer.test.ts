import { registryPortAndContainer } from '../../../../server/src/validation/rules/registry/registryPortAndContainer.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-utcrh6wavdkggqtk';
const service = (registry: string, rest = '') =>
  `{ "serviceName": "web", "serviceRegistries": [{ "registryArn": "${ARN}", ${registry} }]${rest} }`;

testRule(registryPortAndContainer, {
  passes: [
    service('"port": 80'),
    service('"port": 0, "containerName": "web", "containerPort": 80'),
    service('"port": 80, "containerName": "", "containerPort": 0'),
    service('"port": "${PORT}", "containerName": "web"'),
    service('"port": 80, "containerName": "${NAME}"'),
  ],
  fails: [
    {
      text: service('^"port"^: 80, "containerName": "web"'),
      message: 'Give either `port` or the pair of `containerName` and `containerPort`.',
    },
    {
      text: service('^"port"^: 80, "containerPort": 80'),
      message: 'Give either `port` or the pair of `containerName` and `containerPort`.',
    },
  ],
});
