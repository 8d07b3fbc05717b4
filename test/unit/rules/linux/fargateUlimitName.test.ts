import { fargateUlimitName } from '../../../../server/src/validation/rules/linux/fargateUlimitName.ts';
import { testRule } from '../testRule.ts';

const task = (name: string, launchTypes = '["FARGATE"]') =>
  `{ "requiresCompatibilities": ${launchTypes}, "containerDefinitions": [{ "ulimits": [{ "name": ${name}, "softLimit": 1, "hardLimit": 1 }] }] }`;

testRule(fargateUlimitName, {
  passes: [task('"nofile"'), task('"${NAME}"'), task('null'), task('"core"', '["EC2"]'), task('"core"', 'null')],
  fails: [
    {
      text: task('^"core"^'),
      message: 'By its documentation Fargate sets `nofile` only; core may stay at the default of its system.',
    },
  ],
});
