import { documentTooLarge } from '../../../../server/src/validation/rules/document/documentTooLarge.ts';
import { testRule } from '../testRule.ts';

const definition = (length: number, rest = '') =>
  `{ "family": "app"${rest}, "containerDefinitions": [{ "name": "app", "image": "app", "command": ["${'x'.repeat(length)}"] }] }`;
/** What stands around the command, without blanks. */
const AROUND = '{"family":"app","containerDefinitions":[{"name":"app","image":"app","command":[""]}]}'.length;

testRule(documentTooLarge, {
  passes: [
    definition(59_999 - AROUND),
    definition(59_999 - AROUND, ', "status": "ACTIVE", "revision": 1, "volumes": null'),
    definition(59_000 - AROUND, `${' '.repeat(10_000)}`),
    definition(59_990 - AROUND, ', "tags": "${TAGS}"').replace('"app",', '"${A_LONG_NAME_FOR_A_SHORT_FAMILY}",'),
    '{ "family": "app", "containerDefinitions": [] }',
    `[{ "name": "app", "image": "app", "command": ["${'x'.repeat(70_000)}"] }]`,
  ],
  fails: [
    {
      text: `^{^${definition(65_537 - AROUND).slice(1)}`,
      message:
        'This task definition takes 65537 bytes without blanks, at most 65536 are allowed. Move environment variables into `environmentFiles`.',
    },
    {
      text: `^{^${definition(65_536 - AROUND).slice(1)}`,
      message: 'This task definition takes 65536 of the 65536 bytes that are allowed.',
      severity: 'warning',
    },
    {
      text: `^{^${definition(60_000 - AROUND - 2)
        .replace('xxx', 'é€')
        .slice(1)}`,
      message: 'This task definition takes 60000 of the 65536 bytes that are allowed.',
      severity: 'warning',
    },
    {
      text: `^{^${definition(60_000 - AROUND, ', "revision": 1, "volumes": null').slice(1)}`,
      message: 'This task definition takes 60000 of the 65536 bytes that are allowed.',
      severity: 'warning',
    },
  ],
});
