import { fargateUnsupportedContainerKey } from '../../../../server/src/validation/rules/launchType/fargateUnsupportedContainerKey.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, inContainer: string) =>
  `{ "requiresCompatibilities": ["${launchType}"], "containerDefinitions": [{ "name": "web", ${inContainer} }] }`;

testRule(fargateUnsupportedContainerKey, {
  passes: [
    task('EC2', '"privileged": true'),
    task('FARGATE', '"privileged": false'),
    task('FARGATE', '"privileged": "${PRIVILEGED}"'),
    task('FARGATE', '"links": [], "extraHosts": null, "dnsServers": [], "dockerSecurityOptions": []'),
    task('FARGATE', '"hostname": "web"'), // hostname-awsvpc
    task(
      'FARGATE',
      '"linuxParameters": { "tmpfs": [{ "containerPath": "/run", "size": 64 }], "initProcessEnabled": true }',
    ),
    task('FARGATE', '"linuxParameters": { "devices": [] }'),
    task('FARGATE', '"systemControls": [{ "namespace": "net.core.somaxconn", "value": "1024" }]'),
    task('FARGATE', '"resourceRequirements": [{ "type": "NeuronDevice", "value": "ALL" }]'),
    task('${LAUNCH_TYPE}', '"privileged": true'),
    '{ "containerDefinitions": [{ "name": "web", "privileged": true }] }',
    '[{ "name": "web", "image": "nginx", "privileged": true }]',
  ],
  fails: [
    ...[
      ['privileged', 'true'],
      ['extraHosts', '[{ "hostname": "db", "ipAddress": "10.0.0.1" }]'],
      ['dnsServers', '["10.0.0.2"]'],
      ['dnsSearchDomains', '["local"]'],
      ['disableNetworking', 'true'],
      ['dockerSecurityOptions', '["no-new-privileges"]'],
    ].map(([key, value]) => ({
      text: task('FARGATE', `"cpu": 0, ^"${key}"^: ${value}`),
      message: `Fargate does not support \`${key}\`.`,
      pointer: `/containerDefinitions/0/${key}`,
      fixed: task('FARGATE', '"cpu": 0'),
    })),
    ...[
      ['devices', '[{ "hostPath": "/dev/fuse" }]'],
      ['sharedMemorySize', '128'],
      ['maxSwap', '0'],
      ['swappiness', '10'],
    ].map(([key, value]) => ({
      text: task('FARGATE', `"linuxParameters": { "initProcessEnabled": true, ^"${key}"^: ${value} }`),
      message: `Fargate does not support \`${key}\`.`,
      pointer: `/containerDefinitions/0/linuxParameters/${key}`,
      fixed: task('FARGATE', '"linuxParameters": { "initProcessEnabled": true }'),
    })),
    {
      text: task('FARGATE", "EC2', '"cpu": 0, ^"links"^: ["db"]'),
      message:
        'Fargate does not support `links`. The containers of the task reach each other on localhost without them.',
      pointer: '/containerDefinitions/0/links',
      fixed: task('FARGATE", "EC2', '"cpu": 0'),
    },
    {
      text: task('FARGATE', '"resourceRequirements": [{ "type": ^"GPU"^, "value": "1" }]'),
      message: 'Fargate has no GPUs.',
      fixed: task('FARGATE', '"resourceRequirements": []'),
    },
  ],
});
