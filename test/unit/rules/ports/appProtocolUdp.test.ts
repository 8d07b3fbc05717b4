import { appProtocolUdp } from '../../../../server/src/validation/rules/ports/appProtocolUdp.ts';
import { testRule } from '../testRule.ts';

const task = (mapping: string) => `{ "containerDefinitions": [{ "portMappings": [${mapping}] }] }`;

testRule(appProtocolUdp, {
  passes: [
    task('{ "containerPort": 80, "name": "http", "appProtocol": "http" }'),
    task('{ "containerPort": 80, "name": "http", "appProtocol": "http", "protocol": "tcp" }'),
    task('{ "containerPort": 80, "name": "http", "appProtocol": "http", "protocol": "${PROTOCOL}" }'),
    task('{ "containerPort": 80, "name": "http", "appProtocol": "", "protocol": "udp" }'),
    '{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "appProtocol": "http", "protocol": "udp" }] }] }', // said of the mode
  ],
  fails: [
    {
      text: task('{ "containerPort": 80, "name": "http", "appProtocol": ^"http"^, "protocol": "udp" }'),
      message: '`appProtocol` has no effect on a udp port: Service Connect carries tcp only.',
    },
    {
      text: task('{ "containerPort": 80, "appProtocol": ^"http"^, "protocol": "udp" }'),
      message: '`appProtocol` has no effect on a udp port: Service Connect carries tcp only.',
    },
  ],
});
