import { secretSsmJsonKey } from '../../../../server/src/validation/rules/secrets/secretSsmJsonKey.ts';
import { testRule } from '../testRule.ts';

const ARN = 'arn:aws:ssm:eu-west-1:123456789012:parameter/app/db';
const task = (valueFrom: string) =>
  `{ "containerDefinitions": [{ "name": "web", "secrets": [{ "name": "A", "valueFrom": ${valueFrom} }] }] }`;

testRule(secretSsmJsonKey, {
  passes: [
    task(`"${ARN}"`),
    task(`"${ARN}:3"`),
    task(`"${ARN}:\${KEY}::"`),
    task('"arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf:key::"'),
    task('null'),
  ],
  fails: [
    {
      text: task(`^"${ARN}:password::"^`),
      message: 'A Systems Manager parameter has no JSON key: :password:: would be part of its name.',
    },
  ],
});
