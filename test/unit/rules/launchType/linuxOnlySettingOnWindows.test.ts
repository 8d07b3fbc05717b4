import { linuxOnlySettingOnWindows } from '../../../../server/src/validation/rules/launchType/linuxOnlySettingOnWindows.ts';
import { testRule } from '../testRule.ts';

const WINDOWS = 'WINDOWS_SERVER_2022_CORE';
const task = (family: string, inContainer: string) =>
  `{ "runtimePlatform": { "operatingSystemFamily": "${family}" }, "containerDefinitions": [{ "name": "web", ${inContainer} }] }`;
const keyOf = (member: string) => /^"(\w+)"/.exec(member)![1]!;

testRule(linuxOnlySettingOnWindows, {
  passes: [
    task('LINUX', '"privileged": true'),
    task('${OS}', '"privileged": true'),
    task(WINDOWS, '"privileged": false, "links": [], "ulimits": null, "linuxParameters": {}'),
    task(WINDOWS, '"privileged": "${PRIVILEGED}"'),
    task(WINDOWS, '"user": "ContainerUser", "hostname": "web"'),
    `{ "requiresCompatibilities": ["FARGATE"], ${task(WINDOWS, '"privileged": true').slice(1)}`, // fargate-unsupported-container-key
    '{ "containerDefinitions": [{ "name": "web", "privileged": true }] }',
  ],
  fails: [
    '"links": ["db"]',
    '"disableNetworking": true',
    '"dnsServers": ["10.0.0.2"]',
    '"dnsSearchDomains": ["local"]',
    '"extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.1" }]',
    '"privileged": true',
    '"readonlyRootFilesystem": true',
    '"ulimits": [{ "name": "nofile", "softLimit": 1, "hardLimit": 1 }]',
    '"linuxParameters": { "initProcessEnabled": true }',
    '"systemControls": [{ "namespace": "net.core.somaxconn", "value": "1024" }]',
  ].map((member) => ({
    text: task(WINDOWS, `"cpu": 256, ${member.replace(/^"\w+"/, '^$&^')}`),
    message: `Windows containers do not support \`${keyOf(member)}\`.`,
    pointer: `/containerDefinitions/0/${keyOf(member)}`,
    fixed: task(WINDOWS, '"cpu": 256'),
  })),
});
