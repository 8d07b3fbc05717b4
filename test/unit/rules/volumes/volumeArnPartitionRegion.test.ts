import { volumeArnPartitionRegion } from '../../../../server/src/validation/rules/volumes/volumeArnPartitionRegion.ts';
import { testRule } from '../testRule.ts';

const volume = (configuration: string) => `{ "volumes": [{ "name": "a", ${configuration} }] }`;
const efs = (id: string) => volume(`"efsVolumeConfiguration": { "fileSystemId": ${id} }`);
const s3files = (key: string, arn: string) => volume(`"s3filesVolumeConfiguration": { "${key}": ${arn} }`);
const fsx = (arn: string) =>
  volume(`"fsxWindowsFileServerVolumeConfiguration": { "authorizationConfig": { "credentialsParameter": ${arn} } }`);
const arn = (service: string, partition: string, region: string) =>
  `"arn:${partition}:${service}:${region}:123456789012:x/y"`;

testRule(volumeArnPartitionRegion, {
  passes: [
    '{ "containerDefinitions": [], "volumes": [{ "name": "a" }, "${VOLUME}"] }',
    efs('"fs-0123abcd"'),
    efs(arn('elasticfilesystem', 'aws', 'eu-west-1')),
    efs(arn('elasticfilesystem', '${PARTITION}', 'cn-north-1')),
    s3files('fileSystemArn', arn('s3files', 'aws-cn', 'cn-north-1')),
    fsx(arn('ssm', 'aws-iso', 'us-iso-east-1')),
  ],
  fails: [
    {
      text: efs(`^${arn('elasticfilesystem', 'aws', 'us-gov-west-1')}^`),
      message: 'ARNs of Region us-gov-west-1 begin with arn:aws-us-gov:, not arn:aws:.',
      fixed: efs(arn('elasticfilesystem', 'aws-us-gov', 'us-gov-west-1')),
    },
    {
      text: s3files('fileSystemArn', `^${arn('s3files', 'aws', 'cn-north-1')}^`),
      message: 'ARNs of Region cn-north-1 begin with arn:aws-cn:, not arn:aws:.',
      fixed: s3files('fileSystemArn', arn('s3files', 'aws-cn', 'cn-north-1')),
    },
    {
      text: s3files('accessPointArn', `^${arn('s3files', 'aws', 'eusc-de-east-1')}^`),
      message: 'ARNs of Region eusc-de-east-1 begin with arn:aws-eusc:, not arn:aws:.',
      fixed: s3files('accessPointArn', arn('s3files', 'aws-eusc', 'eusc-de-east-1')),
    },
    {
      text: fsx(`^${arn('ssm', 'aws-cn', 'eu-west-1')}^`),
      message: 'ARNs of Region eu-west-1 begin with arn:aws:, not arn:aws-cn:.',
      fixed: fsx(arn('ssm', 'aws', 'eu-west-1')),
    },
  ],
});
