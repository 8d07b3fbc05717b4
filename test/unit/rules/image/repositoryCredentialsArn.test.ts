import { repositoryCredentialsArn } from '../../../../server/src/validation/rules/image/repositoryCredentialsArn.ts';
import { testRule } from '../testRule.ts';

const task = (parameter: string) =>
  `{ "executionRoleArn": "arn:aws:iam::123456789012:role/x", "containerDefinitions": [{ "name": "web", "repositoryCredentials": { "credentialsParameter": ${parameter} } }] }`;
const message = '`credentialsParameter` must be a secret of Secrets Manager: its ARN, or its name in the same Region.';

testRule(repositoryCredentialsArn, {
  passes: [
    task('"arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry-AbCdEf"'),
    task('"registry"'),
    task('"${ARN}"'),
    task('"arn:aws:ssm:region:aws_account_id:parameter/x"'),
    task('null'),
    '{ "containerDefinitions": [{ "name": "web", "repositoryCredentials": null }] }',
  ],
  fails: [
    { text: task('^"arn:aws:ssm:eu-west-1:123456789012:parameter/registry"^'), message },
    { text: task('^"arn:aws:secretsmanager:eu-west-1"^'), message },
  ],
});
