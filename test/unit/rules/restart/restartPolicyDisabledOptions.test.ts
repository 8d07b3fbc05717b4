import { restartPolicyDisabledOptions } from '../../../../server/src/validation/rules/restart/restartPolicyDisabledOptions.ts';
import { testRule } from '../testRule.ts';

const task = (policy: string, key = '"restartPolicy"') =>
  `{ "containerDefinitions": [{ "name": "web", ${key}: ${policy} }] }`;
const pointer = '/containerDefinitions/0/restartPolicy';

testRule(restartPolicyDisabledOptions, {
  passes: [
    task('{ "enabled": true, "ignoredExitCodes": [0] }'),
    task('{ "enabled": false }'),
    task('{ "enabled": false, "ignoredExitCodes": [], "restartAttemptPeriod": null }'),
    task('{ "enabled": "${ENABLED}", "ignoredExitCodes": [0] }'),
    task('{ "ignoredExitCodes": [0] }'),
    task('null'),
  ],
  fails: [
    {
      text: task('{ "enabled": false, "ignoredExitCodes": [0] }', '^"restartPolicy"^'),
      message: '`ignoredExitCodes` has no effect while `enabled` is false.',
      pointer,
    },
    {
      text: task('{ "enabled": false, "restartAttemptPeriod": 120 }', '^"restartPolicy"^'),
      message: '`restartAttemptPeriod` has no effect while `enabled` is false.',
      pointer,
    },
  ],
});
