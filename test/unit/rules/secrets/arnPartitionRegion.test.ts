import { arnPartitionRegion } from '../../../../server/src/validation/rules/secrets/arnPartitionRegion.ts';
import { testRule } from '../testRule.ts';

const task = (valueFrom: string) =>
  `{ "executionRoleArn": "arn:aws:iam::123456789012:role/x", "containerDefinitions": [{ "name": "web", "secrets": [{ "name": "A", "valueFrom": ${valueFrom} }] }] }`;
const secret = (partition: string, region: string) =>
  `"arn:${partition}:secretsmanager:${region}:123456789012:secret:db-AbCdEf"`;

testRule(arnPartitionRegion, {
  passes: [
    task(secret('aws', 'eu-west-1')),
    task(secret('aws-cn', 'cn-north-1')),
    task(secret('aws-us-gov', 'us-gov-west-1')),
    task(secret('aws-eusc', 'eusc-de-east-1')),
    task(secret('aws-iso', 'us-iso-east-1')),
    task(secret('aws', 'region')),
    task(secret('partition', 'us-east-1')),
    task(secret('${PARTITION}', 'cn-north-1')),
    task('"/app/db"'),
    task('null'),
  ],
  fails: [
    {
      text: task(`^${secret('aws', 'cn-north-1')}^`),
      message: 'ARNs of Region cn-north-1 begin with arn:aws-cn:, not arn:aws:.',
      fixed: task(secret('aws-cn', 'cn-north-1')),
    },
    {
      text: task(`^${secret('aws-cn', 'eu-west-1')}^`),
      message: 'ARNs of Region eu-west-1 begin with arn:aws:, not arn:aws-cn:.',
      fixed: task(secret('aws', 'eu-west-1')),
    },
    {
      text: `{ "containerDefinitions": [{ "repositoryCredentials": { "credentialsParameter": ^${secret('aws', 'cn-north-1')}^ } }] }`,
      message: 'ARNs of Region cn-north-1 begin with arn:aws-cn:, not arn:aws:.',
      fixed: `{ "containerDefinitions": [{ "repositoryCredentials": { "credentialsParameter": ${secret('aws-cn', 'cn-north-1')} } }] }`,
    },
  ],
});
