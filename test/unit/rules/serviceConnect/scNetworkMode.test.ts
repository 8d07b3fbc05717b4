import { scNetworkMode } from '../../../../server/src/validation/rules/serviceConnect/scNetworkMode.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop"${configuration} }${rest} }`;
const marked = (text: string) => text.replace('"serviceConnectConfiguration"', '^"serviceConnectConfiguration"^');

const task = (mode: string) => `{ "family": "web", "networkMode": "${mode}" }`;
const PORTS = ', "services": [{ "portName": "http" }]';
const related = [['/networkMode', 'The network mode of the task definition.']] as const;

testRule(scNetworkMode, {
  passes: [
    { text: service(PORTS), task: task('awsvpc') },
    { text: service(PORTS), task: task('bridge') },
    { text: service(PORTS), task: task('${MODE}') },
    { text: service(', "services": "${PORTS}"'), task: task('host') },
    { text: service(PORTS, ', "launchType": "FARGATE"'), task: task('host') }, // fargate-network-mode
    { text: service(PORTS, ', "launchType": "EXTERNAL"'), task: task('host') }, // external-service-unsupported
    { text: service(PORTS).replace('true', 'false'), task: task('host') },
    service(PORTS),
  ],
  fails: [
    {
      text: marked(service(PORTS)),
      task: task('host'),
      message: 'Service Connect needs network mode awsvpc or bridge; the tasks have host.',
      related,
    },
    {
      text: marked(service('')),
      task: task('none'),
      severity: 'warning',
      message: 'Service Connect needs network mode awsvpc or bridge also to reach other services; the tasks have none.',
      related,
    },
  ],
});
