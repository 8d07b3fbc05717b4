import { scPortMappingUdp } from '../../../../server/src/validation/rules/serviceConnect/scPortMappingUdp.ts';
import { testRule } from '../testRule.ts';

const service = (ports: string, rest = '') =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [${ports}] }${rest} }`;
const task = (mapping: string, rest = '') =>
  `{ "family": "web", "containerDefinitions": [{ "name": "web", "portMappings": [${mapping}] }]${rest} }`;

testRule(scPortMappingUdp, {
  passes: [
    { text: service('{ "portName": "dns" }'), task: task('{ "containerPort": 53, "name": "dns" }') },
    { text: service('{ "portName": "dns" }'), task: task('{ "containerPort": 53, "name": "dns", "protocol": "tcp" }') },
    {
      text: service('{ "portName": "dns" }'),
      task: task('{ "containerPort": 53, "name": "dns", "protocol": "${PROTOCOL}" }'),
    },
    {
      text: service('{ "portName": "${PORT}" }'),
      task: task('{ "containerPort": 53, "name": "dns", "protocol": "udp" }'),
    },
    service('{ "portName": "dns" }'),
  ],
  fails: [
    {
      text: service('{ "portName": ^"dns"^ }'),
      task: task('{ "containerPort": 53, "name": "dns", "protocol": "udp" }'),
      message: 'Port dns speaks UDP, which Service Connect does not forward.',
      related: [['/containerDefinitions/0/portMappings/0/protocol', 'The protocol of the port mapping.']],
    },
  ],
});
