import { environmentNameDuplicate } from '../../../../server/src/validation/rules/environment/environmentNameDuplicate.ts';
import { testRule } from '../testRule.ts';

const task = (...variables: string[]) => `{
  "containerDefinitions": [
    {
      "name": "web",
      "environment": [
        ${variables.join(',\n        ')}
      ]
    }
  ]
}`;
const set = (name: string, value: string) => `{\n          "name": ${name},\n          "value": ${value}\n        }`;

testRule(environmentNameDuplicate, {
  passes: [
    task(set('"HOST"', '"a"'), set('"PORT"', '"1"'), set('"host"', '"a"')),
    task(set('"${NAME}"', '"a"'), set('"${NAME}"', '"b"')),
    task(set('""', '"a"'), set('""', '"b"')),
    task(set('null', '"a"'), set('null', '"b"')),
    '{ "containerDefinitions": [{ "environment": null }, { "environment": [] }] }',
  ],
  fails: [
    {
      text: task(set('"HOST"', '"a"'), set('"PORT"', '"1"'), set('^"HOST"^', '"b"')),
      message: 'HOST is set twice; the container gets only one of the two values.',
    },
    {
      text: task(set('"HOST"', '"${HOST}"'), set('^"HOST"^', '"${HOST}"')),
      message: 'HOST is set twice; the container gets only one of the two values.',
    },
    {
      text: task(set('"HOST"', '"a"'), set('^"HOST"^', '"a"'), set('"PORT"', '"1"')),
      message: 'HOST is set twice, to the same value.',
      fixed: task(set('"HOST"', '"a"'), set('"PORT"', '"1"')),
    },
  ],
});
