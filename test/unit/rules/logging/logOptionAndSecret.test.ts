import { logOptionAndSecret } from '../../../../server/src/validation/rules/logging/logOptionAndSecret.ts';
import { testRule } from '../testRule.ts';

const task = (options: string, secretOptions: string) =>
  `{ "executionRoleArn": "arn:aws:iam::123456789012:role/x", "containerDefinitions": [{ "logConfiguration": { "logDriver": "splunk", "options": ${options}, "secretOptions": ${secretOptions} } }] }`;

testRule(logOptionAndSecret, {
  passes: [
    task('{ "splunk-url": "x" }', '[{ "name": "splunk-token", "valueFrom": "token" }]'),
    task('{ "splunk-token": "x" }', '[{ "name": "${NAME}", "valueFrom": "token" }]'),
    task('"${OPTIONS}"', '[{ "name": "splunk-token", "valueFrom": "token" }]'),
    task('{ "splunk-token": null }', '[{ "name": "splunk-token", "valueFrom": "token" }]'),
    task('{}', '[]'),
  ],
  fails: [
    {
      text: task('{ "splunk-token": "x" }', '[{ "name": ^"splunk-token"^, "valueFrom": "token" }]'),
      message: 'Log option `splunk-token` stands in `options` too. Keep one of them.',
    },
    {
      text: task(
        '{ "splunk-url": "x" }',
        '[{ "name": "splunk-token", "valueFrom": "a" }, { "name": ^"splunk-token"^, "valueFrom": "b" }]',
      ),
      message: 'Log option `splunk-token` stands in `secretOptions` twice. Keep one of them.',
    },
  ],
});
