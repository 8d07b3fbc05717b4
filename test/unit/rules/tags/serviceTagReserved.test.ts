import { serviceTagReserved } from '../../../../server/src/validation/rules/tags/serviceTagReserved.ts';
import { testRule } from '../testRule.ts';

testRule(serviceTagReserved, {
  passes: [
    '{ "desiredCount": 1, "tags": [{ "key": "Team", "value": "a" }, { "key": "team", "value": "a" }] }',
    '{ "desiredCount": 1, "tags": [{ "key": "${KEY}", "value": "a" }, { "key": "${KEY}", "value": "b" }] }',
    '{ "desiredCount": 1, "tags": [{ "key": "awsome", "value": "my-aws:x" }] }',
  ],
  fails: [
    {
      text: '{ "desiredCount": 1, "tags": [{ "key": ^"AWS:team"^, "value": "a" }] }',
      message: 'Tag keys that begin with aws: are reserved for AWS.',
    },
    {
      text: '{ "desiredCount": 1, "tags": [{ "key": "team", "value": ^"aws:a"^ }] }',
      message: 'Tag values that begin with aws: are reserved for AWS.',
    },
    {
      text: '{ "desiredCount": 1, "tags": [{ "key": "team", "value": "a" }, { "key": ^"team"^, "value": "b" }] }',
      message: 'Another tag has the key team too.',
      related: [['/tags/0/key', 'The first tag with the key team.']],
    },
  ],
});
