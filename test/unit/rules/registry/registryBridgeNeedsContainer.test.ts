import { registryBridgeNeedsContainer } from '../../../../server/src/validation/rules/registry/registryBridgeNeedsContainer.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-utcrh6wavdkggqtk';
const service = (registry: string, rest = '') =>
  `{ "serviceName": "web", "serviceRegistries": [{ "registryArn": "${ARN}", ${registry} }]${rest} }`;

const task = (mode: string) => `{ "family": "web", "networkMode": "${mode}" }`;
const anchored = (text: string) => text.replace('{ "registryArn"', '^{^ "registryArn"');

testRule(registryBridgeNeedsContainer, {
  passes: [
    { text: service('"containerName": "web", "containerPort": 80'), task: task('bridge') },
    { text: service('"containerName": "web"'), task: task('bridge') }, // registry-container-pair
    { text: service('"containerName": "${NAME}"'), task: task('bridge') },
    { text: service('"port": 80'), task: task('awsvpc') },
    { text: service('"port": 80'), task: task('${MODE}') },
    { text: service('"port": 80'), task: '{ "family": "web" }' },
    { text: service('"port": 80', ', "launchType": "EXTERNAL"'), task: task('bridge') }, // external-service-unsupported
    { text: service('"port": 80', ', "launchType": "FARGATE"'), task: task('bridge') }, // fargate-network-mode
    service('"port": 80'),
  ],
  fails: ['bridge', 'host'].map((mode) => ({
    text: anchored(service('"port": 80')),
    task: task(mode),
    message: `Under network mode ${mode} a service registry needs \`containerName\` and \`containerPort\`.`,
    pointer: '/serviceRegistries/0/containerName',
    related: [['/networkMode', 'The network mode of the task definition.']] as const,
  })),
});
