import { secretBareNameCharacters } from '../../../../server/src/validation/rules/secrets/secretBareNameCharacters.ts';
import { testRule } from '../testRule.ts';

const task = (valueFrom: string) =>
  `{ "containerDefinitions": [{ "name": "web", "secrets": [{ "name": "A", "valueFrom": ${valueFrom} }] }] }`;
const message =
  'Without arn: this is the name of a Systems Manager parameter: up to 2048 letters, digits, _ . - and /. A secret of Secrets Manager needs its ARN.';

testRule(secretBareNameCharacters, {
  passes: [
    task('"/app/prod/DB_password.v1-a"'),
    task('"db"'),
    task('"db:$KEY::"'),
    task('"arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf:key::"'),
    task('""'),
    task('null'),
  ],
  fails: [
    { text: task('^"db:password::"^'), message },
    { text: task('^"/app/my secret"^'), message },
    { text: task(`^"${'a'.repeat(2049)}"^`), message },
  ],
});
