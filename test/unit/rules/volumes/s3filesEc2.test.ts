import { s3filesEc2 } from '../../../../server/src/validation/rules/volumes/s3filesEc2.ts';
import { testRule } from '../testRule.ts';

const FILES = '{ "fileSystemArn": "arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0" }';
const task = (launchTypes: string, files: string, key = '"s3filesVolumeConfiguration"') =>
  `{ "taskRoleArn": "arn:aws:iam::123456789012:role/x", "requiresCompatibilities": ${launchTypes}, "volumes": [{ "name": "data", ${key}: ${files} }], "containerDefinitions": "\${CONTAINERS}" }`;
const KEY = '^"s3filesVolumeConfiguration"^';
const pointer = '/volumes/0/s3filesVolumeConfiguration';

testRule(s3filesEc2, {
  passes: [
    task('["FARGATE", "MANAGED_INSTANCES"]', FILES),
    task('["${LAUNCH_TYPE}"]', FILES),
    task('null', FILES),
    task('["EC2"]', 'null'),
    task('["EC2"]', '"${FILES}"'),
  ],
  fails: [
    {
      text: task('["EC2"]', FILES, KEY),
      message: 'EC2 cannot mount S3 Files. Use Fargate or Managed Instances.',
      pointer,
    },
    {
      text: task('["EC2", "FARGATE"]', FILES, KEY),
      message: 'On EC2, one of the launch types, S3 Files cannot be mounted.',
      severity: 'warning',
      pointer,
    },
    {
      text: task('["EC2", "${OTHER}"]', FILES, KEY),
      message: 'On EC2, one of the launch types, S3 Files cannot be mounted.',
      severity: 'warning',
      pointer,
    },
  ],
});
