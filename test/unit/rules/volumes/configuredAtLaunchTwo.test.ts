import { configuredAtLaunchTwo } from '../../../../server/src/validation/rules/volumes/configuredAtLaunchTwo.ts';
import { testRule } from '../testRule.ts';

const task = (...values: string[]) =>
  `{ "volumes": [${values.map((value, i) => `{ "name": "v${i}", "configuredAtLaunch": ${value} }`).join(', ')}], "containerDefinitions": "\${CONTAINERS}" }`;

testRule(configuredAtLaunchTwo, {
  passes: [task('true', 'false', 'null'), task('true', '"${CONFIGURED}"'), '{ "volumes": null }'],
  fails: [
    {
      text: task('true', 'false', '^true^'),
      message: 'Only one volume may have `configuredAtLaunch`; another one has it already.',
    },
  ],
});
