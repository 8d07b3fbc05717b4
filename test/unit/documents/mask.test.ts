import { describe, expect, test } from 'vitest';
import { maskPlaceholders } from '../../../server/src/documents/mask.ts';

/** Text, what the parser sees, and the roles of the masks in order. */
const MASKED: readonly (readonly [name: string, text: string, masked: string, roles: readonly string[]])[] = [
  ['a number', '{ "containerPort": $PORT }', '{ "containerPort": "___" }', ['value']],
  ['braces', '{ "memory": ${server_memory} }', '{ "memory": "______________" }', ['value']],
  ['go templates', '{ "n": {{ must_env `N` }} }', '{ "n": "________________" }', ['value']],
  ['dollars on both sides', '{ "m": $$$$MEM$$$$ }', '{ "m": "_________" }', ['value']],
  ['angle brackets', '{ "n": <COUNT> }', '{ "n": "_____" }', ['value']],
  ['percent signs', '{ "n": %COUNT% }', '{ "n": "_____" }', ['value']],
  ['digits beside it', '{ "port": 80$X, "q": 1 }', '{ "port": "__", "q": 1 }', ['value']],
  ['two in one value', '{ "image": $REPO:$TAG }', '{ "image": "________" }', ['value']],
  ['a whole item', '[ { "name": "a" }, ${ENVOY} ]', '[ { "name": "a" }, "______" ]', ['value']],
  ['a key', '{ ${KEY}: 1 }', '{ "____": 1 }', ['key']],
  ['members', '{ "a": 1, ${MORE} }', '{ "a": 1, /*___*/ }', ['gap']],
  ['a line of its own', '{ "a": 1,\n  $$$X$$$\n  "b": 2 }', '{ "a": 1,\n  /*___*/\n  "b": 2 }', ['gap']],
  ['directives', '[ %{ if x }"a"%{ endif } ]', '[ /*_____*/"a"/*______*/ ]', ['gap', 'gap']],
  ['a directive in braces', '{ {{ if .X }} "a": 1 {{ end }} }', '{ /*_______*/ "a": 1 /*_____*/ }', ['gap', 'gap']],
  ['one too short for a comment', '{ "a": 1, $X }', '{ "a": 1,    }', ['gap']],
];

describe('outside strings, a template is replaced by JSON of the same length', () => {
  test.each(MASKED)('%s', (_, text, masked, roles) => {
    const result = maskPlaceholders(text);
    expect(result.text).toBe(masked);
    expect(result.masks.map(({ role }) => role)).toEqual(roles);
    expect(result.text).toHaveLength(text.length);
  });
});

test.each([
  ['inside strings', '{ "image": "${IMAGE}", "command": ["echo $HOME"] }'],
  ['inside comments', '{ // ${X}\n "a": 1 /* $Y */ }'],
  ['in ordinary JSON', '{"a":{"b":[{"c":-1.5e3}]}}'],
  ['an object with a brace too many', '{{ "name": "a" }}'],
  ['a quote that is never closed', '{ "a": "b\n, "c": 1 }'],
])('nothing is replaced %s', (_, text) => {
  expect(maskPlaceholders(text)).toMatchObject({ text, masks: [] });
});

test('depth is that of the deepest brace or bracket', () => {
  expect(maskPlaceholders('{"a":[[{"b":"[[[["}]]}').depth).toBe(4);
});

test('two megabytes that look like the beginning of a template are read in one go', () => {
  for (const piece of ['$', '%{', '{{', '<a', '__', '#{', '${', '$('])
    expect(maskPlaceholders(piece.repeat(1_000_000)).text).toHaveLength(piece.length * 1_000_000);
});
