import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyFix } from '../../../server/src/validation/applyFix.ts';
import type { FixEdit } from '../../../server/src/validation/fix.ts';
import { document } from '../documents/document.ts';

const apply = (text: string, ...edits: FixEdit[]): string | undefined => {
  const parsed = document(text);
  const changes = applyFix(parsed, { title: '', edits });
  return changes && TextDocument.applyEdits(parsed.source, changes);
};
const set = (pointer: string, value: unknown): FixEdit => ({ kind: 'set', pointer, value });
const remove = (pointer: string): FixEdit => ({ kind: 'remove', pointer });
const rename = (pointer: string, key: string): FixEdit => ({ kind: 'rename', pointer, key });

const CASES: readonly (readonly [name: string, before: string, edits: readonly FixEdit[], after: string])[] = [
  ['a value is replaced', '{ "a": 1 }', [set('/a', '2')], '{ "a": "2" }'],
  ['a member is added on the line', '{ "a": 1 }', [set('/b', { c: [1, 'x'] })], '{ "a": 1, "b": { "c": [1, "x"] } }'],
  ['a member gets its line', '{\n    "a": 1\n}', [set('/b', 'x')], '{\n    "a": 1,\n    "b": "x"\n}'],
  [
    'an object is added in the indentation of the file',
    '{\n\t"a": [{ "b": 1 }]\n}',
    [set('/c', { d: 1 })],
    '{\n\t"a": [{ "b": 1 }],\n\t"c": {\n\t\t"d": 1\n\t}\n}',
  ],
  ['lines end as those of the file', '{\r\n  "a": 1\r\n}', [set('/b', 2)], '{\r\n  "a": 1,\r\n  "b": 2\r\n}'],
  [
    'an item keeps its neighbours on one line',
    '[\n  { "a": 1 },\n  { "a": 2 }\n]',
    [set('/0/b', 3)],
    '[\n  { "a": 1, "b": 3 },\n  { "a": 2 }\n]',
  ],
  ['into an empty object on a line', '{ "a": {} }', [set('/a/b', 1)], '{ "a": { "b": 1 } }'],
  ['into an empty object of a file with lines', '{\n  "a": {}\n}', [set('/a/b', 1)], '{\n  "a": {\n    "b": 1\n  }\n}'],
  ['a member goes with its comma', '{ "a": 1, "b": 2, "c": 3 }', [remove('/b')], '{ "a": 1, "c": 3 }'],
  [
    'the last member goes with the comma before',
    '{\n  "a": 1,\n  "b": [{ "c": 1 }]\n}',
    [remove('/b')],
    '{\n  "a": 1\n}',
  ],
  ['several items go, the later ones first', '{ "a": [1, 2, 3] }', [remove('/a/0'), remove('/a/2')], '{ "a": [2] }'],
  ['a key gets another name', '{ "memroy": "512" }', [rename('/memroy', 'memory')], '{ "memory": "512" }'],
  ['a placeholder on the same line stays', '{ "a": $X, "b": 1, "c": ${Y} }', [remove('/b')], '{ "a": $X, "c": ${Y} }'],
  [
    'a placeholder between two changes stays',
    '{ "a": 1, "b": $X, "c": { "d": ${Y}.1 }, "e": 2 }',
    [remove('/a'), set('/e', 'three')],
    '{ "b": $X, "c": { "d": ${Y}.1 }, "e": "three" }',
  ],
  ['a byte order mark stays', '\uFEFF{ "a": 1 }', [set('/a', 2)], '\uFEFF{ "a": 2 }'],
  [
    'a template with quotes in a string stays',
    '{ "a": "x:{{ env "A" }}", "b": 1, "c": "${f("C")}" }',
    [remove('/b')],
    '{ "a": "x:{{ env "A" }}", "c": "${f("C")}" }',
  ],
  [
    'blocks of a template stay',
    '{ {% if x %}"a": 1,{% endif %} "b": 2 {# c #} }',
    [set('/b', 3)],
    '{ {% if x %}"a": 1,{% endif %} "b": 3 {# c #} }',
  ],
  ['a comment stays', '{ "a": 1, // one\n  "b": 2 }', [set('/b', 3)], '{ "a": 1, // one\n  "b": 3 }'],
];

describe('a fix changes what it says and nothing else', () => {
  test.each(CASES)('%s', (_, before, edits, after) => {
    expect(apply(before, ...edits)).toBe(after);
  });
});

test('a fix that no longer fits is none', () => {
  expect(apply('{ "a": 1 }', rename('/b', 'c'))).toBeUndefined();
  expect(apply('{ "a": "b" }', set('/a/b/c', 1))).toBeUndefined();
});

test('a fix that would overwrite a template is none', () => {
  expect(apply('{ "a": $VALUE }', set('/a', 1))).toBeUndefined();
  expect(apply('{ "a": "x:{{ env "A" }}" }', set('/a', 1))).toBeUndefined();
});
