import { tagsKeyTwice } from '../../../../server/src/validation/rules/tags/tagsKeyTwice.ts';
import { testRule } from '../testRule.ts';

const tags = (first: string, second: string) =>
  `{ "containerDefinitions": [], "tags": [{ "key": ${first}, "value": "a" }, { "key": ${second}, "value": "b" }] }`;

testRule(tagsKeyTwice, {
  passes: [
    tags('"Team"', '"team"'),
    tags('"team"', '"${KEY}"'),
    tags('null', 'null'),
    '{ "tags": [], "containerDefinitions": [] }',
  ],
  fails: [{ text: tags('"team"', '^"team"^'), message: 'Another tag has the key team too.' }],
});
