import { splunkTokenPlaintext } from '../../../../server/src/validation/rules/logging/splunkTokenPlaintext.ts';
import { testRule } from '../testRule.ts';

const task = (token: string) =>
  `{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "splunk", "options": { "splunk-url": "https://splunk.example.com", "splunk-token": ${token} } } }] }`;

testRule(splunkTokenPlaintext, {
  passes: [task('"${TOKEN}"'), task('""'), task('null')],
  fails: [
    {
      text: task('^"f3a1c0de-0000-4000-8000-000000000000"^'),
      message: 'Keep `splunk-token` as a secret and name it in `secretOptions`.',
    },
  ],
});
