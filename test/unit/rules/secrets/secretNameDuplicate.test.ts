import { secretNameDuplicate } from '../../../../server/src/validation/rules/secrets/secretNameDuplicate.ts';
import { testRule } from '../testRule.ts';

const container = (...names: string[]) =>
  `{ "name": "web", "secrets": [${names.map((name) => `{ "name": ${name}, "valueFrom": "db" }`).join(', ')}] }`;
const task = (...containers: string[]) => `{ "containerDefinitions": [${containers.join(', ')}] }`;

testRule(secretNameDuplicate, {
  passes: [
    task(container('"USER"', '"PASSWORD"', '"password"')),
    task(container('"PASSWORD"'), container('"PASSWORD"')),
    task(container('"${NAME}"', '"${NAME}"')),
    task(container('null', 'null')),
    task('{ "secrets": null }'),
  ],
  fails: [
    {
      text: task(container('"USER"', '"PASSWORD"', '^"USER"^')),
      message: 'Another secret of this container is called USER too.',
    },
  ],
});
