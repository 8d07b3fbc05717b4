import { environmentAndSecretSameName } from '../../../../server/src/validation/rules/secrets/environmentAndSecretSameName.ts';
import { testRule } from '../testRule.ts';

const container = (variable: string, secret: string) =>
  `{ "name": "web", "environment": [{ "name": ${variable}, "value": "x" }], "secrets": [{ "name": ${secret}, "valueFrom": "db" }] }`;
const task = (...containers: string[]) => `{ "containerDefinitions": [${containers.join(', ')}] }`;

testRule(environmentAndSecretSameName, {
  passes: [
    task(container('"DB_HOST"', '"DB_PASSWORD"')),
    task(container('"db_password"', '"DB_PASSWORD"')),
    task(container('"${NAME}"', '"${NAME}"')),
    task(container('null', 'null')),
    task('{ "name": "a", "environment": [{ "name": "X" }] }', '{ "name": "b", "secrets": [{ "name": "X" }] }'),
    task('{ "name": "a", "environment": [], "secrets": null }'),
  ],
  fails: [
    {
      text: task(container('"DB_PASSWORD"', '^"DB_PASSWORD"^')),
      message: 'DB_PASSWORD is also set in `environment`. A container takes it from one of the two.',
    },
  ],
});
