import { ephemeralStorageNotFargate } from '../../../../server/src/validation/rules/storage/ephemeralStorageNotFargate.ts';
import { testRule } from '../testRule.ts';

const task = (launchTypes: string) =>
  `{ "requiresCompatibilities": ${launchTypes}, "ephemeralStorage": { "sizeInGiB": 50 }, "containerDefinitions": [] }`;

testRule(ephemeralStorageNotFargate, {
  passes: [
    task('["FARGATE", "EC2"]'),
    task('["MANAGED_INSTANCES"]'),
    task('["${LAUNCH_TYPE}"]'),
    task('[]'),
    task('null'),
    '{ "requiresCompatibilities": ["EC2"], "ephemeralStorage": null }',
    '{ "requiresCompatibilities": ["EC2"], "ephemeralStorage": { "sizeInGiB": 20 }, "containerDefinitions": [] }', // refused for its size
  ],
  fails: [
    {
      text: task('["EC2", "EXTERNAL"]').replace('"ephemeralStorage"', '^$&^'),
      message: '`ephemeralStorage` has no effect: only Fargate gives a task a disk of its own.',
      pointer: '/ephemeralStorage',
    },
  ],
});
