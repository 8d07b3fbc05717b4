import { fargateNofileMaximum } from '../../../../server/src/validation/rules/linux/fargateNofileMaximum.ts';
import { testRule } from '../testRule.ts';

const task = (soft: string, hard: string, launchTypes = '["FARGATE"]', name = '"nofile"') =>
  `{ "requiresCompatibilities": ${launchTypes}, "containerDefinitions": [{ "ulimits": [{ "name": ${name}, "softLimit": ${soft}, "hardLimit": ${hard} }] }] }`;

testRule(fargateNofileMaximum, {
  passes: [
    task('1048576', '1048576'),
    task('"${SOFT}"', '1048576'),
    task('1', '2000000', '["EC2"]'),
    task('1', '2000000', '["FARGATE"]', '"memlock"'),
    task('1', '2000000', '["FARGATE"]', '"${NAME}"'),
  ],
  fails: [
    {
      text: task('65535', '^2000000^'),
      message: 'Fargate allows at most 1048576 open files, not 2000000.',
      fixed: task('65535', '1048576'),
    },
    {
      text: task('2000000', '^4000000^'),
      message: 'Fargate allows at most 1048576 open files, not 4000000.',
      fixed: task('1048576', '1048576'),
    },
    {
      text: task('^2000000^', '"${HARD}"'),
      message: 'Fargate allows at most 1048576 open files, not 2000000.',
      fixed: task('1048576', '"${HARD}"'),
    },
  ],
});
