import { volumeNameDuplicate } from '../../../../server/src/validation/rules/volumes/volumeNameDuplicate.ts';
import { testRule } from '../testRule.ts';

const task = (...names: string[]) =>
  `{ "volumes": [${names.map((name) => `{ "name": ${name} }`).join(', ')}], "containerDefinitions": "\${CONTAINERS}" }`;

testRule(volumeNameDuplicate, {
  passes: [
    task('"data"', '"Data"'),
    task('"${A}"', '"${A}"'),
    task('null', 'null'),
    task('""', '""'),
    '{ "volumes": null }',
  ],
  fails: [{ text: task('"data"', '"logs"', '^"data"^'), message: 'Another volume is called data too.' }],
});
