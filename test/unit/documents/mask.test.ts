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
  [
    'blocks of Jinja',
    '{ {% if x %} "a": 1, {% endif %} "b": 2 }',
    '{ /*______*/ "a": 1, /*_______*/ "b": 2 }',
    ['gap', 'gap'],
  ],
  ['comments of Jinja', '[ {# why #} 1 ]', '[ /*_____*/ 1 ]', ['gap']],
  ['comments of Go', '{{/* why */}}{ "a": 1 }', '/*_________*/{ "a": 1 }', ['gap']],
  ['an assignment', '{{ $x := 1 }}\n{ "a": 1 }', '/*_________*/\n{ "a": 1 }', ['gap']],
  ['blocks of Handlebars', '{ {{#if x}} "a": 1 {{/if}} }', '{ /*_____*/ "a": 1 /*___*/ }', ['gap', 'gap']],
  [
    'a block around a value',
    '{ "a": {% if x %}1{% else %}2{% endif %}, "b": 3 }',
    '{ "a": /*_____________________________*/, "b": 3 }',
    ['gap'],
  ],
  ['blocks of ERB', '[ <% if x %> 1 <%- end -%> ]', '[ /*______*/ 1 /*_______*/ ]', ['gap', 'gap']],
  ['values of ERB and EJS', '[ <%= x %>, <%- x %> ]', '[ "______", "______" ]', ['value', 'value']],
  ['a file read in', '[ {{ template "x" }} { "a": 1 } ]', '[ /*______________*/ { "a": 1 } ]', ['gap']],
  ['braces in braces', '{ "a": ${{ vars.A }} }', '{ "a": "___________" }', ['value']],
  ['an expression of Terraform', '{ "a": ${jsonencode({ "b": 1 })} }', '{ "a": "_______________________" }', ['value']],
  ['three braces', '{ "a": {{{x}}}}', '{ "a": "_____"}', ['value']],
  ['double brackets', '{ "a": [[X]], "b": [[ x ]] }', '{ "a": "___", "b": "_____" }', ['value', 'value']],
  ['double parentheses', '{ "a": ((x.y)) }', '{ "a": "_____" }', ['value']],
  [
    'doubled marks',
    '[ @@X@@, %%X%%, <<X>>, #X#, @a.b@ ]',
    '[ "___", "___", "___", "_", "___" ]',
    Array(5).fill('value'),
  ],
  [
    'quotes inside a template inside a string',
    '{ "a": "x:{{ must_env "TAG" }}", "b": "${lookup(m, "b")}" }',
    `{ "a": "x:{{ must_env 'TAG' }}", "b": "\${lookup(m, 'b')}" }`,
    ['value', 'value'],
  ],
  [
    'expressions of Harness',
    '{ "a": <+infra.cpu>, "b": "x:<+secrets.getValue("b")>" }',
    `{ "a": "__________", "b": "x:<+secrets.getValue('b')>" }`,
    ['value', 'value'],
  ],
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
  ['where a string ends in braces', '["{{", "}}", "{{ a", "b }}", "{{ a "]'],
  ['in nested lists', '[[1], [[true]], [[null]], [["a"]], [[{}]]]'],
  ['an object with a brace too many', '{{ "name": "a" }}'],
  ['a quote that is never closed', '{ "a": "b\n, "c": 1 }'],
])('nothing is replaced %s', (_, text) => {
  expect(maskPlaceholders(text)).toMatchObject({ text, masks: [] });
});

test('depth is that of the deepest brace or bracket', () => {
  expect(maskPlaceholders('{"a":[[{"b":"[[[["}]]}').depth).toBe(4);
});

const BEGINNINGS = [
  '$',
  '${',
  '${{',
  '$(',
  '$[[',
  '%{',
  '%a',
  '{{',
  '{%',
  '{#',
  '<a',
  '<%',
  '<+',
  '#{',
  '#A',
  '__',
  '@a',
  '((a',
  '[[a',
];
test.each([...BEGINNINGS, '"{{ "x', '"${"', '"<+"'])('%s a hundred thousand times is read in one go', (piece) => {
  expect(maskPlaceholders(piece.repeat(100_000)).text).toHaveLength(piece.length * 100_000);
});
