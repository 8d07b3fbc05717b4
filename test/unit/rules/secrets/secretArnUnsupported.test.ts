import { secretArnUnsupported } from '../../../../server/src/validation/rules/secrets/secretArnUnsupported.ts';
import { testRule } from '../testRule.ts';

const task = (valueFrom: string) =>
  `{ "executionRoleArn": "arn:aws:iam::123456789012:role/x", "containerDefinitions": [{ "name": "web", "secrets": [{ "name": "A", "valueFrom": ${valueFrom} }] }] }`;
const message =
  '`valueFrom` must be a secret (arn:aws:secretsmanager:…:secret:…) or a parameter (arn:aws:ssm:…:parameter/…).';

testRule(secretArnUnsupported, {
  passes: [
    task('"arn:aws:ssm:eu-west-1:123456789012:parameter/app/db"'),
    task('"arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:db-AbCdEf:key::"'),
    task('"arn:aws:secretsmanager:region:aws_account_id:secret:db"'),
    task('"/app/db"'),
    task('"${SECRET_ARN}"'),
    task('null'),
  ],
  fails: [
    { text: task('^"arn:aws:s3:::bucket/key"^'), message },
    {
      text: task('^" arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf:key:: "^'),
      message: 'No space may stand before or after the ARN.',
      fixed: task('"arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf:key::"'),
    },
    { text: task('^"arn:aws:kms:eu-west-1:123456789012:key/x"^'), message },
    { text: task('^"arn:aws:secretsmanager:eu-west-1:123456789012:parameter/db"^'), message },
    { text: task('^"arn:aws:ssm:eu-west-1:123456789012:app/db"^'), message },
    { text: task('^"arn:aws:ssm:eu-west-1:123456789012:parameter/"^'), message },
    { text: task('^"arn:aws:secretsmanager:eu-west-1:123456789012:secret:"^'), message },
    {
      text: '{ "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "splunk", "secretOptions": [{ "name": "splunk-token", "valueFrom": ^"arn:aws:ssm:eu-west-1"^ }] } }] }',
      message,
    },
  ],
});
