import { platformVersionTooOld } from '../../../../server/src/validation/rules/capacity/platformVersionTooOld.ts';
import { testRule } from '../testRule.ts';

const task = (more: string) =>
  `{ "family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "8192", "memory": "16384", ${more}"containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }] }`;
const small = task('').replace('8192', '1024').replace('16384', '2048');
const old = (version: string) => `{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": ^"${version}"^ }`;

testRule(platformVersionTooOld, {
  passes: [
    '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "1.3.0" }',
    '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "1.4.0", "enableExecuteCommand": true }',
    '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "LATEST", "enableExecuteCommand": true }',
    '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "${VERSION}", "enableExecuteCommand": true }',
    '{ "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "1.0.0", "enableExecuteCommand": true }', // may be Windows
    '{ "desiredCount": 1, "launchType": "EC2", "platformVersion": "1.3.0", "enableExecuteCommand": true }',
    { text: old('1.3.0').replaceAll('^', ''), task: small },
    {
      text: old('1.0.0').replaceAll('^', ''),
      task: task('"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }, '),
    },
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "platformVersion": ^"1.3.0"^, "enableExecuteCommand": true, "serviceConnectConfiguration": { "enabled": true }, "volumeConfigurations": [{ "name": "data" }] }',
      message: 'Platform version 1.3.0 has no Service Connect, ECS Exec, EBS volumes; 1.4.0 and LATEST have.',
      related: [
        ['/serviceConnectConfiguration', 'Asks for Service Connect.'],
        ['/enableExecuteCommand', 'Asks for ECS Exec.'],
        ['/volumeConfigurations', 'Asks for EBS volumes.'],
      ],
      fixed:
        '{ "desiredCount": 1, "platformVersion": "LATEST", "enableExecuteCommand": true, "serviceConnectConfiguration": { "enabled": true }, "volumeConfigurations": [{ "name": "data" }] }',
    },
    {
      text: old('1.3.0'),
      task: task(
        '"volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-12345678" } }], "ephemeralStorage": { "sizeInGiB": 30 }, "pidMode": "task", ',
      ),
      message:
        'Platform version 1.3.0 has no EFS volumes, `ephemeralStorage`, `pidMode`, task sizes of 8 vCPU and more; 1.4.0 and LATEST have.',
      related: [
        ['/volumes/0/efsVolumeConfiguration', 'Asks for EFS volumes.'],
        ['/ephemeralStorage', 'Asks for `ephemeralStorage`.'],
        ['/pidMode', 'Asks for `pidMode`.'],
        ['/cpu', 'Asks for task sizes of 8 vCPU and more.'],
      ],
      fixed: old('LATEST').replaceAll('^', ''),
    },
    {
      text: '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT" }], "platformVersion": ^"1.0.0"^ }',
      task: small.replace(
        '"containerDefinitions"',
        '"runtimePlatform": { "cpuArchitecture": "ARM64" }, "containerDefinitions"',
      ),
      message: 'Platform version 1.0.0 has no Fargate Spot for ARM64; 1.4.0 and LATEST have.',
      fixed:
        '{ "desiredCount": 1, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT" }], "platformVersion": "LATEST" }',
    },
  ],
});
