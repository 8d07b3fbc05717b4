import { ebsFilesystemOs } from '../../../../server/src/validation/rules/ebs/ebsFilesystemOs.ts';
import { testRule } from '../testRule.ts';

const service = (volume: string, rest = '') =>
  `{ "serviceName": "web", "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "arn:aws:iam::123456789012:role/ebs", ${volume} } }]${rest} }`;

const task = (family: string) => `{ "family": "web", "runtimePlatform": { "operatingSystemFamily": "${family}" } }`;

testRule(ebsFilesystemOs, {
  passes: [
    { text: service('"filesystemType": "xfs"'), task: task('LINUX') },
    { text: service('"filesystemType": "ntfs"'), task: task('WINDOWS_SERVER_2022_CORE') },
    { text: service('"filesystemType": "ntfs"'), task: task('${OS}') },
    { text: service('"filesystemType": "ntfs"'), task: '{ "family": "web", "requiresCompatibilities": ["EC2"] }' },
    { text: service('"filesystemType": "xfs"'), task: '{ "family": "web", "requiresCompatibilities": ["EC2"] }' },
    { text: service('"filesystemType": "${TYPE}"'), task: task('LINUX') },
    service('"filesystemType": "ntfs"'),
  ],
  fails: [
    {
      text: service('"filesystemType": ^"ntfs"^'),
      task: task('LINUX'),
      message: 'Linux tasks take ext3, ext4 or xfs, not ntfs.',
      related: [['/runtimePlatform/operatingSystemFamily', 'The task definition.']],
    },
    {
      text: service('"filesystemType": ^"ntfs"^'),
      task: '{ "family": "web", "requiresCompatibilities": ["FARGATE"] }',
      message: 'Linux tasks take ext3, ext4 or xfs, not ntfs.',
      related: [['', 'The task definition.']],
    },
    {
      text: service('"filesystemType": ^"ext4"^'),
      task: task('WINDOWS_SERVER_2022_CORE'),
      message: 'Windows tasks take ntfs, not ext4.',
      related: [['/runtimePlatform/operatingSystemFamily', 'The task definition.']],
    },
  ],
});
