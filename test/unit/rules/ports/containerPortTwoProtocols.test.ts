import { containerPortTwoProtocols } from '../../../../server/src/validation/rules/ports/containerPortTwoProtocols.ts';
import { testRule } from '../testRule.ts';

testRule(containerPortTwoProtocols, {
  passes: [
    '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 53 }, { "containerPort": 54, "protocol": "udp" }] }] }',
    '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 53 }, { "containerPort": 53, "protocol": "${P}" }] }] }',
    '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 53 }] }, { "portMappings": [{ "containerPort": 53, "protocol": "udp" }] }] }',
  ],
  fails: [
    {
      text: '{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 53 }, { "containerPort": ^53^, "protocol": "udp" }] }] }',
      message: 'Container port 53 is mapped for tcp and for udp. No load balancer can use it.',
    },
  ],
});
