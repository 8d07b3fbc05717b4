import { proxyUidMismatch } from '../../../../server/src/validation/rules/proxy/proxyUidMismatch.ts';
import { testRule } from '../testRule.ts';

const task = (ignored: string, user: string) =>
  '{ "networkMode": "awsvpc", "proxyConfiguration": { "containerName": "envoy", "properties": ' +
  `[{ "name": "IgnoredUID", "value": ${ignored} }] }, "containerDefinitions": [{ "name": "envoy"${user} }] }`;

testRule(proxyUidMismatch, {
  passes: [
    task('"1337"', ', "user": "1337"'),
    task('"1337"', ', "user": "1337:1000"'),
    task('"1337"', ''),
    task('"1337"', ', "user": "envoy"'),
    task('"1337"', ', "user": "${UID}"'),
    task('"${UID}"', ', "user": "1000"'),
    task('""', ', "user": "1000"'),
    task('"1337"', '').replace('"name": "envoy"', '"name": "web", "user": "1000"'),
  ],
  fails: [
    {
      text: task('"1337"', ', "user": "1000:1000"').replace('"IgnoredUID"', '^$&^'),
      message: 'IgnoredUID is 1337, and yet the proxy container runs as 1000.',
      pointer: '/proxyConfiguration/properties/0',
    },
  ],
});
