import { volumesFromUnknown } from '../../../../server/src/validation/rules/volumes/volumesFromUnknown.ts';
import { testRule } from '../testRule.ts';

const task = (source: string, name: string) =>
  `{ "containerDefinitions": [{ "name": "web", "volumesFrom": [{ "sourceContainer": ${source} }] }, { "name": ${name} }] }`;

testRule(volumesFromUnknown, {
  passes: [
    task('"data"', '"data"'),
    task('"${SOURCE}"', '"data"'),
    task('"data"', '"${NAME}"'),
    task('null', '"data"'),
    '{ "containerDefinitions": [{ "name": "web", "volumesFrom": [] }] }',
  ],
  fails: [
    {
      text: task('^"dat"^', '"data"'),
      message: 'There is no container dat to take volumes from. Did you mean data?',
      fixed: task('"data"', '"data"'),
    },
    { text: task('^"storage"^', '"data"'), message: 'There is no container storage to take volumes from.' },
    { text: task('^"wep"^', '"data"'), message: 'There is no container wep to take volumes from.' },
  ],
});
