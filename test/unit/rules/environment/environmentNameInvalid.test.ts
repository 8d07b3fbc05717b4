import { environmentNameInvalid } from '../../../../server/src/validation/rules/environment/environmentNameInvalid.ts';
import { testRule } from '../testRule.ts';

const task = (name: string) =>
  `{ "containerDefinitions": [{ "name": "web", "environment": [{ "name": ${name}, "value": "x" }] }] }`;

testRule(environmentNameInvalid, {
  passes: [
    task('"DB_HOST"'),
    task('"spring.datasource.url"'),
    task('"some-name"'),
    task('"${NAME} X"'),
    task('null'),
    task('1'),
  ],
  fails: [
    { text: task('^""^'), message: 'An environment variable needs a name.' },
    { text: task('^"A=B"^'), message: 'The name of an environment variable holds no =.' },
    { text: task('^"DB_HOST "^'), message: 'The name of an environment variable holds no spaces.' },
    { text: task('^"A\\u0000"^'), message: 'The name of an environment variable holds no spaces.' },
  ],
});
