import { firelensConfigValueMissing } from '../../../../server/src/validation/rules/firelens/firelensConfigValueMissing.ts';
import { testRule } from '../testRule.ts';

const task = (options: string) =>
  `{ "containerDefinitions": [{ "firelensConfiguration": { "type": "fluentbit", ${options} } }] }`;

testRule(firelensConfigValueMissing, {
  passes: [
    task('"options": { "config-file-type": "file", "config-file-value": "/extra.conf" }'),
    task('"options": { "config-file-type": "file", "${KEY}": "/extra.conf" }'),
    task('"options": { "enable-ecs-log-metadata": "true" }'),
    task('"options": { "config-file-typ": "file", "config-file-value": "/extra.conf" }'), // firelens-option-unknown
    task('"options": "${OPTIONS}"'),
    task('"options": null'),
  ],
  fails: [
    {
      text: task('^"options"^: { "config-file-type": "file" }'),
      pointer: '/containerDefinitions/0/firelensConfiguration/options',
      message: '`config-file-type` needs `config-file-value`: where the configuration is.',
    },
    {
      text: task('^"options"^: { "config-file-value": "/extra.conf" }'),
      pointer: '/containerDefinitions/0/firelensConfiguration/options',
      severity: 'warning',
      message: '`config-file-value` has no effect without `config-file-type`: say s3 or file.',
    },
  ],
});
