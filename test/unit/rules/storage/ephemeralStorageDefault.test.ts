import { ephemeralStorageDefault } from '../../../../server/src/validation/rules/storage/ephemeralStorageDefault.ts';
import { testRule } from '../testRule.ts';

const task = (sizeInGiB: string) =>
  `{ "requiresCompatibilities": ["FARGATE"], "ephemeralStorage": { "sizeInGiB": ${sizeInGiB} } }`;

testRule(ephemeralStorageDefault, {
  passes: [
    task('21'),
    task('200'),
    task('201'),
    task('"${SIZE}"'),
    task('null'),
    '{ "family": "web", "ephemeralStorage": null }',
    '{ "requiresCompatibilities": ["MANAGED_INSTANCES"], "ephemeralStorage": { "sizeInGiB": 20 } }', // refused whatever its size
  ],
  fails: [
    {
      text: task('^20^'),
      message: '20 GiB is the default and cannot be written. Leave `ephemeralStorage` out.',
      fixed: '{ "requiresCompatibilities": ["FARGATE"] }',
    },
    {
      text: task('^10^'),
      message: '`sizeInGiB` must be between 21 and 200. Without `ephemeralStorage` a task has 20 GiB.',
    },
  ],
});
