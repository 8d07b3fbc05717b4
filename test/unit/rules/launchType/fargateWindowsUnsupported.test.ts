import { fargateWindowsUnsupported } from '../../../../server/src/validation/rules/launchType/fargateWindowsUnsupported.ts';
import { testRule } from '../testRule.ts';

const task = (launchType: string, family: string, inTask: string) =>
  `{ "requiresCompatibilities": ["${launchType}"], "runtimePlatform": { "operatingSystemFamily": "${family}" }, ${inTask} }`;
const PROXY = '"proxyConfiguration": { "containerName": "envoy" }';
const CONTAINER =
  '"containerDefinitions": [{ "logConfiguration": { "logDriver": "awsfirelens" }, "credentialSpecs": ["credentialspec:arn:aws:s3:::bucket/spec.json"] }]';

testRule(fargateWindowsUnsupported, {
  passes: [
    task('FARGATE', 'LINUX', `${PROXY}, ${CONTAINER}`),
    task('EC2', 'WINDOWS_SERVER_2022_CORE', `${PROXY}, ${CONTAINER}`),
    task('FARGATE', '${OS}', `${PROXY}, ${CONTAINER}`),
    task('FARGATE', 'WINDOWS_SERVER_2022_CORE', '"proxyConfiguration": null'),
    task('FARGATE", "MANAGED_INSTANCES', 'WINDOWS_SERVER_2022_CORE', PROXY), // managed-instances-unsupported-key
    task('FARGATE', 'WINDOWS_SERVER_2022_CORE', '"containerDefinitions": [{ "credentialSpecs": [] }]'),
  ],
  fails: [
    {
      text: task('FARGATE', 'WINDOWS_SERVER_2022_CORE', `^"proxyConfiguration"^: { "containerName": "envoy" }`),
      message: 'Fargate does not support `proxyConfiguration` on Windows.',
      pointer: '/proxyConfiguration',
    },
    {
      text: task(
        'FARGATE',
        'WINDOWS_SERVER_2022_CORE',
        '"containerDefinitions": [{ "logConfiguration": { "logDriver": ^"awsfirelens"^ } }]',
      ),
      message: 'Fargate does not support the log driver awsfirelens on Windows. Use awslogs.',
    },
    {
      text: task(
        'FARGATE',
        'WINDOWS_SERVER_2022_CORE',
        '"containerDefinitions": [{ ^"credentialSpecs"^: ["credentialspec:arn:aws:s3:::bucket/spec.json"] }]',
      ),
      message:
        'AWS documents no `credentialSpecs` for Windows on Fargate, only for Linux there and for Windows on EC2.',
      severity: 'warning',
      pointer: '/containerDefinitions/0/credentialSpecs',
    },
  ],
});
