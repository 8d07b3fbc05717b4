import { ulimitDuplicate } from '../../../../server/src/validation/rules/linux/ulimitDuplicate.ts';
import { testRule } from '../testRule.ts';

const task = (...names: string[]) =>
  `{ "containerDefinitions": [{ "ulimits": [${names.map((name) => `{ "name": ${name}, "softLimit": 1, "hardLimit": 1 }`).join(', ')}] }] }`;

testRule(ulimitDuplicate, {
  passes: [task('"nofile"', '"memlock"'), task('"${NAME}"', '"${NAME}"'), task('null', 'null')],
  fails: [{ text: task('"nofile"', '^"nofile"^'), message: 'Ulimit nofile is given twice. Keep one.' }],
});
