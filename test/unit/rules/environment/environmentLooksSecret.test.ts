import { environmentLooksSecret } from '../../../../server/src/validation/rules/environment/environmentLooksSecret.ts';
import { testRule } from '../testRule.ts';

const task = (name: string, value: string) =>
  `{ "containerDefinitions": [{ "name": "web", "environment": [{ "name": ${name}, "value": ${value} }] }] }`;
const message = (name: string) =>
  `${name} looks like a secret. Put it into \`secrets\`, so that it cannot be read from the task definition.`;

testRule(environmentLooksSecret, {
  passes: [
    task('"DB_PASSWORD"', '""'),
    task('"DB_PASSWORD"', '"${PASSWORD}"'),
    task('"DB_PASSWORD"', '"{{ ssm `/db/password` }}"'),
    task('"DB_PASSWORD"', 'null'),
    task('"USE_TOKEN"', '"true"'),
    task('"MAX_TOKEN"', '"4096"'),
    task('"DB_SECRET"', '"arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf"'),
    task('"JWT_PRIVATE_KEY"', '"/run/keys/jwt.pem"'),
    task('"JWT_PRIVATE_KEY"', '"C:\\\\keys\\\\jwt.pem"'),
    task('"OAUTH_TOKEN"', '"https://login.example.com/token"'),
    task('"DB_PASSWORD_FILE"', '"x"'),
    task('"DB_USER"', '"admin"'),
    task('"AWS_SECRET_ACCESS_KEY"', '"x"'),
    task('"${NAME}"', '"x"'),
  ],
  fails: [
    { text: task('"DB_PASSWORD"', '^"correct horse"^'), message: message('DB_PASSWORD') },
    { text: task('"stripe_api_key"', '^"sk_live_1"^'), message: message('stripe_api_key') },
    { text: task('"PROXY_TOKEN"', '^"https://user:pass@example.com"^'), message: message('PROXY_TOKEN') },
  ],
});
