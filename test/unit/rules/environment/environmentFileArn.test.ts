import { environmentFileArn } from '../../../../server/src/validation/rules/environment/environmentFileArn.ts';
import { testRule } from '../testRule.ts';

const task = (value: string, role = 'arn:aws:iam::123456789012:role/x') =>
  `{ "executionRoleArn": "${role}", "containerDefinitions": [{ "name": "web", "environmentFiles": [{ "type": "s3", "value": ${value} }] }] }`;
const message = 'An environment file is given by the ARN of its S3 object: arn:aws:s3:::bucket/key.env.';

testRule(environmentFileArn, {
  passes: [
    task('"arn:aws:s3:::bucket/app.env"'),
    task('"arn:aws-cn:s3:::bucket/prod/app.env"'),
    task('"arn:${PARTITION}:s3:::bucket/app.env"'),
    task('"s3://${BUCKET}/app.env"'),
    task('""'),
    task('null'),
    '{ "containerDefinitions": [{ "environmentFiles": null }] }',
  ],
  fails: [
    { text: task('^"s3://bucket/prod/app.env"^'), message, fixed: task('"arn:aws:s3:::bucket/prod/app.env"') },
    {
      text: task('^"s3://bucket/app.env"^', 'arn:aws-cn:iam::123456789012:role/x'),
      message,
    },
    { text: task('^"https://bucket.s3.amazonaws.com/app.env"^'), message },
    { text: task('^"arn:aws:s3:::bucket"^'), message },
  ],
});
