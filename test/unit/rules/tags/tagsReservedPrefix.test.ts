import { tagsReservedPrefix } from '../../../../server/src/validation/rules/tags/tagsReservedPrefix.ts';
import { testRule } from '../testRule.ts';

const tag = (key: string, value: string) =>
  `{ "containerDefinitions": [], "tags": [{ "key": ${key}, "value": ${value} }] }`;

testRule(tagsReservedPrefix, {
  passes: [tag('"team"', '"my-aws:x"'), tag('"${KEY}"', '"${VALUE}"'), tag('"awsome"', 'null')],
  fails: [
    { text: tag('^"AWS:team"^', '"a"'), message: 'Tag keys that begin with aws: are reserved for AWS.' },
    { text: tag('"team"', '^"aws:a"^'), message: 'Tag values that begin with aws: are reserved for AWS.' },
  ],
});
