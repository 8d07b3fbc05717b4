import { ulimitSoftOverHard } from '../../../../server/src/validation/rules/linux/ulimitSoftOverHard.ts';
import { testRule } from '../testRule.ts';

const task = (soft: string, hard: string, name = '"memlock"') =>
  `{ "containerDefinitions": [{ "ulimits": [{ "name": ${name}, "softLimit": ${soft}, "hardLimit": ${hard} }] }] }`;

testRule(ulimitSoftOverHard, {
  passes: [
    task('1024', '4096'),
    task('4096', '4096'),
    task('-1', '-1'),
    task('4096', '-1'),
    task('"${SOFT}"', '1'),
    task('5', '"${HARD}"'),
    task('5', 'null'),
  ],
  fails: [
    {
      text: task('4096', '1024', '^"memlock"^'),
      pointer: '/containerDefinitions/0/ulimits/0',
      message: '`softLimit` 4096 is above `hardLimit` 1024.',
    },
    {
      text: task('-1', '1024', '^"memlock"^'),
      pointer: '/containerDefinitions/0/ulimits/0',
      message: '`softLimit` -1 (unlimited) is above `hardLimit` 1024.',
    },
  ],
});
