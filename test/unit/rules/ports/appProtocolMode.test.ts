import { appProtocolMode } from '../../../../server/src/validation/rules/ports/appProtocolMode.ts';
import { testRule } from '../testRule.ts';

const task = (mode: string, appProtocol: string) =>
  `{ ${mode}"containerDefinitions": [{ "portMappings": [{ "containerPort": 80, "name": "http", "appProtocol": ${appProtocol} }] }] }`;

testRule(appProtocolMode, {
  passes: [
    task('"networkMode": "awsvpc", ', '"http"'),
    task('"networkMode": "bridge", ', '"http"'),
    task('', '"http"'),
    task('"networkMode": "host", ', '"${PROTOCOL}"'),
    task('"networkMode": "none", ', '"http"'),
    task('"networkMode": "${MODE}", ', '"http"'),
  ],
  fails: [
    {
      text: task('"networkMode": "host", ', '^"http"^'),
      message: '`appProtocol` has no effect under host: Service Connect needs bridge or awsvpc.',
    },
    {
      text: task('"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, ', '^"grpc"^'),
      message: '`appProtocol` has no effect on Windows: Service Connect serves Linux tasks only.',
    },
  ],
});
