import { secretPartialArn } from '../../../../server/src/validation/rules/secrets/secretPartialArn.ts';
import { testRule } from '../testRule.ts';

const task = (name: string) =>
  `{ "containerDefinitions": [{ "name": "web", "secrets": [{ "name": "A", "valueFrom": ${name} }] }] }`;
const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret';

testRule(secretPartialArn, {
  passes: [
    task(`"${ARN}:app/db-AbC123"`),
    task(`"${ARN}:app/db-AbC123:key::"`),
    task(`"${ARN}:\${NAME}"`),
    task('"arn:aws:ssm:eu-west-1:123456789012:parameter/db"'),
    task('"db"'),
    task('null'),
  ],
  fails: [
    {
      text: task(`^"${ARN}:app/db:key::"^`),
      message: 'The ARN of the secret app/db lacks the hyphen and six characters that end it; the lookup may fail.',
    },
    {
      text: task(`^"${ARN}:db-AbC12"^`),
      message: 'The ARN of the secret db-AbC12 lacks the hyphen and six characters that end it; the lookup may fail.',
    },
  ],
});
