import { managedInstancesUnsupportedKey } from '../../../../server/src/validation/rules/launchType/managedInstancesUnsupportedKey.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, inTask: string) => `{ "requiresCompatibilities": ["${launchType}"]${inTask} }`;
const keyOf = (member: string) => /^"(\w+)"/.exec(member)![1]!;

testRule(managedInstancesUnsupportedKey, {
  passes: [
    task('EC2', ', "ipcMode": "task"'),
    task('MANAGED_INSTANCES', ', "ipcMode": null, "containerDefinitions": [{ "hostname": "", "links": [] }]'),
    task('MANAGED_INSTANCES', ', "ipcMode": "${MODE}"'),
    task('MANAGED_INSTANCES', ', "pidMode": "host", "placementConstraints": [{ "expression": "attribute:a == b" }]'),
    task('MANAGED_INSTANCES', ', "containerDefinitions": [{ "privileged": true, "dockerLabels": { "a": "b" } }]'),
    task('MANAGED_INSTANCES", "FARGATE', ', "ipcMode": "task"'), // fargate-unsupported-task-key
    task('MANAGED_INSTANCES', ', "volumes": [{ "name": "data", "host": {} }]'),
  ],
  fails: [
    ...[
      '"ipcMode": "task"',
      '"ephemeralStorage": { "sizeInGiB": 50 }',
      '"proxyConfiguration": { "containerName": "envoy" }',
    ].map((member) => ({
      text: task('MANAGED_INSTANCES', `, ${member.replace(/^"\w+"/, '^$&^')}`),
      message: `Managed Instances do not support \`${keyOf(member)}\`.`,
      pointer: `/${keyOf(member)}`,
      fixed: task('MANAGED_INSTANCES', ''),
    })),
    ...[
      '"hostname": "web"',
      '"links": ["db"]',
      '"dnsServers": ["10.0.0.2"]',
      '"extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.1" }]',
    ].map((member) => ({
      text: task('MANAGED_INSTANCES', `, "containerDefinitions": [{ "cpu": 0, ${member.replace(/^"\w+"/, '^$&^')} }]`),
      message: `Managed Instances do not support \`${keyOf(member)}\`.`,
      pointer: `/containerDefinitions/0/${keyOf(member)}`,
      fixed: task('MANAGED_INSTANCES', ', "containerDefinitions": [{ "cpu": 0 }]'),
    })),
    {
      text: task('MANAGED_INSTANCES", "EC2', ', "containerDefinitions": [{ "linuxParameters": { ^"maxSwap"^: 0 } }]'),
      message: 'Managed Instances do not support `maxSwap`.',
      pointer: '/containerDefinitions/0/linuxParameters/maxSwap',
    },
    {
      text: task('MANAGED_INSTANCES', ', "volumes": [{ "name": "data", "host": { ^"sourcePath"^: "/data" } }]'),
      message: 'Managed Instances do not support `sourcePath`.',
      pointer: '/volumes/0/host/sourcePath',
      fixed: task('MANAGED_INSTANCES', ', "volumes": [{ "name": "data", "host": {} }]'),
    },
    {
      text: task(
        'MANAGED_INSTANCES',
        ', "volumes": [{ "name": "data", ^"dockerVolumeConfiguration"^: { "scope": "task" } }]',
      ),
      message: 'Managed Instances do not support `dockerVolumeConfiguration`.',
      pointer: '/volumes/0/dockerVolumeConfiguration',
      fixed: task('MANAGED_INSTANCES', ', "volumes": [{ "name": "data" }]'),
    },
  ],
});
