import { fsxWindowsOnly } from '../../../../server/src/validation/rules/volumes/fsxWindowsOnly.ts';
import { testRule } from '../testRule.ts';

const FSX =
  '{ "fileSystemId": "fs-0123456789abcdef0", "rootDirectory": "data", "authorizationConfig": { "credentialsParameter": "arn:aws:ssm:eu-west-1:123456789012:parameter/x", "domain": "example.com" } }';
const task = (launchType: string, family: string, fsx: string, key = '"fsxWindowsFileServerVolumeConfiguration"') =>
  `{ "executionRoleArn": "arn:aws:iam::123456789012:role/x", "requiresCompatibilities": [${launchType}], "runtimePlatform": { "operatingSystemFamily": ${family} }, "volumes": [{ "name": "data", ${key}: ${fsx} }], "containerDefinitions": "\${CONTAINERS}" }`;
const KEY = '^"fsxWindowsFileServerVolumeConfiguration"^';
const WINDOWS = '"WINDOWS_SERVER_2022_CORE"';
const pointer = '/volumes/0/fsxWindowsFileServerVolumeConfiguration';
const message = (where: string) =>
  `FSx for Windows File Server works with Windows containers on EC2 only, not ${where}.`;

testRule(fsxWindowsOnly, {
  passes: [
    task('"EC2"', WINDOWS, FSX),
    task('"EC2"', 'null', FSX),
    task('"EC2"', '"${FAMILY}"', FSX),
    task('"${LAUNCH_TYPE}"', WINDOWS, FSX),
    task('"FARGATE"', '"LINUX"', 'null'),
    task('"FARGATE"', '"LINUX"', '"${FSX}"'),
  ],
  fails: [
    { text: task('"FARGATE"', WINDOWS, FSX, KEY), message: message('on Fargate'), pointer },
    { text: task('"MANAGED_INSTANCES"', 'null', FSX, KEY), message: message('on Managed Instances'), pointer },
    { text: task('"EC2"', '"LINUX"', FSX, KEY), message: message('on Linux'), pointer },
  ],
});
