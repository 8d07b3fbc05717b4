import { securityPlatformVersion } from '../../../../server/src/validation/rules/security/securityPlatformVersion.ts';
import { testRule } from '../testRule.ts';

const service = (version: string) =>
  `{ "serviceName": "web", "launchType": "FARGATE", "taskDefinition": "web", "platformVersion": ${version} }`;
const task = (family: string) =>
  `{ "family": "web", "runtimePlatform": { "operatingSystemFamily": "${family}" }, "containerDefinitions": [{ "name": "web" }] }`;
const message = (version: string) =>
  `Fargate platform version ${version} is not the latest. Leave it out, or use LATEST.`;

testRule(securityPlatformVersion, {
  passes: [
    service('"LATEST"'),
    service('"1.4.0"'),
    service('"${VERSION}"'),
    service('null'),
    service('"1.0.0"'), // the latest of Windows
    { text: service('"1.0.0"'), task: task('WINDOWS_SERVER_2022_CORE') },
  ],
  fails: [
    { text: service('^"1.3.0"^'), message: message('1.3.0') },
    { text: service('^"1.0.0"^'), task: task('LINUX'), message: message('1.0.0') },
  ],
});
