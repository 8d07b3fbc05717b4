import { s3filesArn } from '../../../../server/src/validation/rules/volumes/s3filesArn.ts';
import { testRule } from '../testRule.ts';

const task = (arn: string) =>
  `{ "taskRoleArn": "arn:aws:iam::123456789012:role/x", "volumes": [{ "name": "data", "s3filesVolumeConfiguration": { "fileSystemArn": ${arn} } }], "containerDefinitions": "\${CONTAINERS}" }`;
const message =
  '`fileSystemArn` must be the ARN of a file system of S3 Files: arn:aws:s3files:REGION:ACCOUNT:file-system/fs-….';

testRule(s3filesArn, {
  passes: [
    task('"arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0"'),
    task('"arn:aws:s3files:${REGION}:123456789012:file-system/fs-0123456789abcdef0"'),
    task('"${ARN}"'),
    task('""'),
    task('null'),
    '{ "volumes": null }',
  ],
  fails: [
    { text: task('^"fs-0123456789abcdef0"^'), message },
    { text: task('^"arn:aws:s3:::bucket"^'), message },
    {
      text: task('^"arn:aws:elasticfilesystem:eu-west-1:123456789012:file-system/fs-0123456789abcdef0"^'),
      message,
    },
    { text: task('^"arn:aws:s3files:eu-west-1:123456789012:access-point/x"^'), message },
  ],
});
