import { scDisabledWithSettings } from '../../../../server/src/validation/rules/serviceConnect/scDisabledWithSettings.ts';
import { testRule } from '../testRule.ts';

const service = (configuration: string) =>
  `{ "serviceName": "web", "serviceConnectConfiguration": { ${configuration} } }`;

testRule(scDisabledWithSettings, {
  passes: [
    service('"enabled": false'),
    service('"enabled": false, "services": [], "logConfiguration": null'),
    service('"enabled": "${CONNECT}", "services": [{ "portName": "http" }]'),
    service('"enabled": true, "services": [{ "portName": "http" }]'),
  ],
  fails: [
    ...[
      '"services": [{ "portName": "http" }]',
      '"logConfiguration": { "logDriver": "awslogs" }',
      '"accessLogConfiguration": { "format": "TEXT" }',
    ].map((setting) => ({
      text: service(`"enabled": ^false^, ${setting}`),
      message: 'Service Connect is switched off, so that its other settings have no effect.',
    })),
  ],
});
