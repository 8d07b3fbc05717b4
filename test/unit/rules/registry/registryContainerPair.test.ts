import { registryContainerPair } from '../../../../server/src/validation/rules/registry/registryContainerPair.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-utcrh6wavdkggqtk';
const service = (registry: string, rest = '') =>
  `{ "serviceName": "web", "serviceRegistries": [{ "registryArn": "${ARN}", ${registry} }]${rest} }`;

testRule(registryContainerPair, {
  passes: [
    service('"containerName": "web", "containerPort": 80'),
    service('"containerName": "web", "containerPort": "${PORT}"'),
    service('"containerName": "${NAME}"'),
    service('"containerName": "", "containerPort": 0'),
    service('"containerName": "web", {{ more }}'),
    service('"port": 80'),
  ],
  fails: [
    {
      text: service('"containerName": "web"').replace('{ "registryArn"', '^{^ "registryArn"'),
      message: '`containerName` needs `containerPort` beside it.',
      pointer: '/serviceRegistries/0/containerPort',
    },
    {
      text: service('"containerName": ^""^, "containerPort": 80'),
      message: '`containerPort` needs `containerName` beside it.',
    },
  ],
});
