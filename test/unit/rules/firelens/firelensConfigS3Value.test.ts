import { firelensConfigS3Value } from '../../../../server/src/validation/rules/firelens/firelensConfigS3Value.ts';
import { testRule } from '../testRule.ts';

const task = (value: string, type = '"s3"', launchTypes = '["EC2"]') =>
  `{ "requiresCompatibilities": ${launchTypes}, "containerDefinitions": [{ "firelensConfiguration": { "type": "fluentbit", "options": { "config-file-type": ${type}, "config-file-value": ${value} } } }] }`;
const MESSAGE = '`config-file-value` must be the ARN of an object in S3: arn:aws:s3:::BUCKET/KEY.';

testRule(firelensConfigS3Value, {
  passes: [
    task('"arn:aws:s3:::logs/fluent/extra.conf"'),
    task('"arn:aws-cn:s3:::logs/extra.conf"'),
    task('"${CONFIG}"'),
    task('"/extra.conf"', '"file"'),
    task('"/extra.conf"', '"${TYPE}"'),
    task('"/extra.conf"', '"s3"', '["FARGATE"]'), // the type is what is wrong there
  ],
  fails: [
    {
      text: task('^"s3://logs/fluent/extra.conf"^'),
      message: MESSAGE,
      fixed: task('"arn:aws:s3:::logs/fluent/extra.conf"'),
    },
    {
      text: '{ "executionRoleArn": "arn:aws-cn:iam::123456789012:role/x", "containerDefinitions": [{ "firelensConfiguration": { "type": "fluentbit", "options": { "config-file-type": "s3", "config-file-value": ^"s3://logs/extra.conf"^ } } }] }',
      message: MESSAGE,
    },
    { text: task('^"arn:aws:s3:::logs"^'), message: MESSAGE },
    { text: task('^"https://logs.s3.amazonaws.com/extra.conf"^'), message: MESSAGE },
  ],
});
