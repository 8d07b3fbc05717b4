import { capabilityAddAndDrop } from '../../../../server/src/validation/rules/linux/capabilityAddAndDrop.ts';
import { testRule } from '../testRule.ts';

const task = (capabilities: string, key = '"capabilities"') =>
  `{ "containerDefinitions": [{ "name": "web", "linuxParameters": { ${key}: ${capabilities} } }] }`;

testRule(capabilityAddAndDrop, {
  passes: [
    task('{ "add": ["NET_ADMIN"], "drop": ["ALL"] }'),
    task('{ "add": ["NET_ADMIN"], "drop": ["${DROP}"] }'),
    task('{ "add": [""], "drop": [""] }'),
    task('{ "add": ["NET_ADMIN"], "drop": null }'),
  ],
  fails: [
    {
      text: task('{ "add": ["NET_ADMIN", "CHOWN"], "drop": ["NET_ADMIN"] }', '^"capabilities"^'),
      pointer: '/containerDefinitions/0/linuxParameters/capabilities',
      message: 'NET_ADMIN is in `drop` and in `add`, so the container has it. Keep it in one list.',
    },
  ],
});
