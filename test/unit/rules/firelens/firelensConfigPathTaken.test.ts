import { firelensConfigPathTaken } from '../../../../server/src/validation/rules/firelens/firelensConfigPathTaken.ts';
import { testRule } from '../testRule.ts';

const task = (type: string, path: string, fileType = '"file"') =>
  `{ "containerDefinitions": [{ "firelensConfiguration": { "type": ${type}, "options": { "config-file-type": ${fileType}, "config-file-value": ${path} } } }] }`;

testRule(firelensConfigPathTaken, {
  passes: [
    task('"fluentbit"', '"/fluent-bit/etc/extra.conf"'),
    task('"fluentbit"', '"/fluentd/etc/fluent.conf"'),
    task('"fluentbit"', '"${PATH}"'),
    task('"${TYPE}"', '"/fluent-bit/etc/fluent-bit.conf"'),
    task('"fluentbit"', '"/fluent-bit/etc/fluent-bit.conf"', '"${TYPE}"'),
  ],
  fails: [
    {
      text: task('"fluentbit"', '^"/fluent-bit/etc/fluent-bit.conf"^'),
      message: 'ECS writes its own configuration to /fluent-bit/etc/fluent-bit.conf. Keep yours in another file.',
    },
    {
      text: task('"fluentd"', '^"/fluentd/etc/fluent.conf"^'),
      message: 'ECS writes its own configuration to /fluentd/etc/fluent.conf. Keep yours in another file.',
    },
  ],
});
