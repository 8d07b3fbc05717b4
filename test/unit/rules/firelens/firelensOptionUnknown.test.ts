import { firelensOptionUnknown } from '../../../../server/src/validation/rules/firelens/firelensOptionUnknown.ts';
import { testRule } from '../testRule.ts';

const task = (options: string) =>
  `{ "containerDefinitions": [{ "firelensConfiguration": { "type": "fluentbit", "options": ${options} } }] }`;

testRule(firelensOptionUnknown, {
  passes: [
    task('{ "enable-ecs-log-metadata": "false", "config-file-type": "file", "config-file-value": "/extra.conf" }'),
    task('{ "enable-ecs-log-metadata": "True" }'),
    task('{ "enable-ecs-log-metadata": "${METADATA}" }'),
    task('{ "${KEY}": "x", "flush": "1" }'),
    task('"${OPTIONS}"'),
    task('null'),
  ],
  fails: [
    {
      text: task('{ ^"enable-ecs-metadata"^: "true" }'),
      pointer: '/containerDefinitions/0/firelensConfiguration/options/enable-ecs-metadata',
      message: 'A log router has no option `enable-ecs-metadata`.',
    },
    {
      text: task('{ ^"config-filetype"^: "file", "config-file-value": "/extra.conf" }'),
      pointer: '/containerDefinitions/0/firelensConfiguration/options/config-filetype',
      message: 'A log router has no option `config-filetype`. Did you mean `config-file-type`?',
      fixed: task('{ "config-file-type": "file", "config-file-value": "/extra.conf" }'),
    },
    {
      text: task('{ "enable-ecs-log-metadata": ^"yes"^ }'),
      message: '`enable-ecs-log-metadata` must be "true" or "false", not "yes".',
    },
  ],
});
