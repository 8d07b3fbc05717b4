import { firelensOutputNameMissing } from '../../../../server/src/validation/rules/firelens/firelensOutputNameMissing.ts';
import { testRule } from '../testRule.ts';

const task = (log: string, type = '"fluentbit"', launchTypes = '["EC2"]') =>
  `{ "requiresCompatibilities": ${launchTypes}, "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "awsfirelens", ${log} } }, { "name": "router", "firelensConfiguration": { "type": ${type} } }] }`;

testRule(firelensOutputNameMissing, {
  passes: [
    task('"options": { "Name": "s3", "bucket": "logs" }'),
    task('"options": { "@type": "s3", "bucket": "logs" }', '"fluentd"'),
    task('"options": { "bucket": "logs" }, "secretOptions": [{ "name": "Name", "valueFrom": "output" }]'),
    task(
      '"options": { "include-pattern": "a", "exclude-pattern": "b", "log-driver-buffer-limit": "1", "mode": "blocking", "max-buffer-size": "1m" }',
    ),
    task('"options": {}'),
    task('"options": "${OPTIONS}"'),
    task('"options": { "${KEY}": "s3", "bucket": "logs" }'),
    task('"options": { "bucket": "logs" }', '"${TYPE}"'),
    '{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "awsfirelens", "options": { "bucket": "logs" } } }] }',
  ],
  fails: [
    {
      text: task('^"options"^: { "bucket": "logs" }'),
      pointer: '/containerDefinitions/0/logConfiguration/options',
      message: 'Options for a router of type fluentbit need `Name`, the name of the output plug-in.',
    },
    {
      text: task('^"options"^: { "Name": "s3", "bucket": "logs" }', '"fluentd"'),
      pointer: '/containerDefinitions/0/logConfiguration/options',
      message: 'Options for a router of type fluentd need `@type`, the name of the output plug-in.',
    },
    {
      text: task('"options": { ^"name"^: "s3", "bucket": "logs" }'),
      pointer: '/containerDefinitions/0/logConfiguration/options/name',
      message: 'A router of type fluentbit looks for `Name`, spelt exactly so, not `name`.',
      fixed: task('"options": { "Name": "s3", "bucket": "logs" }'),
    },
    {
      text: task('"options": { ^"name"^: "s3" }', '"fluentbit"', '["FARGATE"]'),
      pointer: '/containerDefinitions/0/logConfiguration/options/name',
      severity: 'warning',
      message: 'A router of type fluentbit looks for `Name`; `name` may not be understood.',
      fixed: task('"options": { "Name": "s3" }', '"fluentbit"', '["FARGATE"]'),
    },
  ],
});
