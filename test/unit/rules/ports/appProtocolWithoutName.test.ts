import { appProtocolWithoutName } from '../../../../server/src/validation/rules/ports/appProtocolWithoutName.ts';
import { testRule } from '../testRule.ts';

const task = (mapping: string) => `{ "containerDefinitions": [{ "portMappings": [${mapping}] }] }`;

testRule(appProtocolWithoutName, {
  passes: [
    task('{ "containerPort": 80, "name": "http", "appProtocol": "http" }'),
    task('{ "containerPort": 80, "name": "${NAME}", "appProtocol": "http" }'),
    task('{ "containerPort": 80, "appProtocol": null }'),
    task('{ "containerPort": 80, "appProtocol": "${PROTOCOL}" }'),
    // said of the protocol, of the mode and of the operating system
    task('{ "containerPort": 80, "appProtocol": "http", "protocol": "udp" }'),
    '{ "networkMode": "host", "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "appProtocol": "http" }] }] }',
    '{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, "containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "appProtocol": "http" }] }] }',
  ],
  fails: [
    {
      text: task('{ "containerPort": 80, "appProtocol": ^"http2"^ }'),
      message: '`appProtocol` has no effect on a port without `name`: Service Connect finds ports by name.',
    },
  ],
});
