import { fsxCredentials } from '../../../../server/src/validation/rules/volumes/fsxCredentials.ts';
import { testRule } from '../testRule.ts';

const task = (parameter: string, role = '"arn:aws:iam::123456789012:role/x"') =>
  `{ "executionRoleArn": ${role}, "volumes": [{ "name": "data", "fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0", "rootDirectory": "data", "authorizationConfig": { "domain": "example.com", "credentialsParameter": ${parameter} } } }], "containerDefinitions": "\${CONTAINERS}" }`;
const SECRET = '"arn:aws:secretsmanager:eu-west-1:123456789012:secret:fsx-AbCdEf"';

testRule(fsxCredentials, {
  passes: [
    task(SECRET),
    task('"arn:aws:ssm:eu-west-1:123456789012:parameter/fsx"'),
    task(SECRET, '"${ROLE}"'),
    task('"${CREDENTIALS}"', 'null'),
    task('""', 'null'),
    task('null', 'null'),
    '{ "volumes": [{ "name": "data" }] }',
  ],
  fails: [
    {
      text: task('^"fsx-credentials"^'),
      message:
        '`credentialsParameter` must be the ARN of a secret in Secrets Manager or of a Systems Manager parameter.',
    },
    {
      text: task('^"arn:aws:s3:::bucket/fsx"^', 'null'),
      message:
        '`credentialsParameter` must be the ARN of a secret in Secrets Manager or of a Systems Manager parameter.',
    },
    {
      text: task(`^${SECRET}^`, 'null'),
      message: '`credentialsParameter` needs `executionRoleArn`, the role that reads the credentials.',
    },
  ],
});
