import { registryContainerNotInTd } from '../../../../server/src/validation/rules/registry/registryContainerNotInTd.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-utcrh6wavdkggqtk';
const service = (registry: string, rest = '') =>
  `{ "serviceName": "web", "serviceRegistries": [{ "registryArn": "${ARN}", ${registry} }]${rest} }`;

const task = (containers: string) => `{ "family": "web", "containerDefinitions": [${containers}] }`;
const WEB = '{ "name": "web", "portMappings": [{ "containerPort": 80 }, { "containerPortRange": "9000-9010" }] }';

testRule(registryContainerNotInTd, {
  passes: [
    { text: service('"containerName": "web", "containerPort": 80'), task: task(WEB) },
    { text: service('"containerName": "web", "containerPort": 9001'), task: task(WEB) },
    { text: service('"containerName": "web", "containerPort": 0'), task: task(WEB) },
    { text: service('"containerName": "${NAME}", "containerPort": 81'), task: task(WEB) },
    { text: service('"containerName": "api", "containerPort": 80'), task: task('{ "name": "${NAME}" }') },
    { text: service('"containerName": "api", "containerPort": 80'), task: task('"${CONTAINERS}"') },
    {
      text: service('"containerName": "web", "containerPort": 80'),
      task: task('{ "name": "web", "portMappings": "${PORTS}" }'),
    },
    {
      text: service('"containerName": "web", "containerPort": 80'), // registry-network-mode-none
      task: task('{ "name": "web" }').replace('{', '{ "networkMode": "none",'),
    },
    service('"containerName": "api", "containerPort": 80'),
  ],
  fails: [
    {
      text: service('"containerName": ^"wbe"^, "containerPort": 80'),
      task: task(WEB),
      message: 'The task definition has no container wbe.',
      related: [['/containerDefinitions', 'Its containers: web.']],
    },
    {
      text: service('"containerName": ^"Web"^, "containerPort": 80'),
      task: task(WEB),
      message: 'The task definition has no container Web. Did you mean web?',
      fixed: service('"containerName": "web", "containerPort": 80'),
      related: [['/containerDefinitions', 'Its containers: web.']],
    },
    {
      text: service('"containerName": "web", "containerPort": ^8080^'),
      task: task(WEB),
      message: 'Container web does not map port 8080.',
      related: [['/containerDefinitions/0/name', 'The container.']],
    },
  ],
});
