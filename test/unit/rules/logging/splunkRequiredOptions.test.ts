import { splunkRequiredOptions } from '../../../../server/src/validation/rules/logging/splunkRequiredOptions.ts';
import { testRule } from '../testRule.ts';

const task = (log: string) => `{ "containerDefinitions": [{ "name": "web", ${log} }] }`;
const TOKEN = '{ "name": "splunk-token", "valueFrom": "token" }';

testRule(splunkRequiredOptions, {
  passes: [
    task(
      '"logConfiguration": { "logDriver": "splunk", "options": { "splunk-url": "https://splunk.example.com", "splunk-token": "x" } }',
    ),
    task(
      `"logConfiguration": { "logDriver": "splunk", "options": { "splunk-url": "https://splunk.example.com" }, "secretOptions": [${TOKEN}] }`,
    ),
    task(
      '"logConfiguration": { "logDriver": "splunk", "options": { "splunk-url": "x" }, "secretOptions": "${TOKENS}" }',
    ),
    task('"logConfiguration": { "logDriver": "splunk", "options": "${OPTIONS}" }'),
    task('"logConfiguration": { "logDriver": "gelf" }'),
  ],
  fails: [
    {
      text: task(
        `"secrets": [${TOKEN}], ^"logConfiguration"^: { "logDriver": "splunk", "options": { "splunk-url": "https://splunk.example.com" } }`,
      ),
      pointer: '/containerDefinitions/0/logConfiguration',
      message: 'Log driver splunk needs `splunk-token` in `options` or `secretOptions`.',
    },
    {
      text: task('^"logConfiguration"^: { "logDriver": "splunk" }'),
      pointer: '/containerDefinitions/0/logConfiguration',
      message: 'Log driver splunk needs `splunk-url`, `splunk-token` in `options` or `secretOptions`.',
    },
  ],
});
