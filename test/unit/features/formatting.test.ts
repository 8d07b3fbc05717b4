import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FormattingOptions } from 'vscode-languageserver-types';
import { formatting } from '../../../server/src/features/formatting.ts';
import { documentOf } from './cursor.ts';

const TWO_SPACES: FormattingOptions = { tabSize: 2, insertSpaces: true };

function formatted(text: string, options: FormattingOptions = TWO_SPACES, lines?: readonly [number, number]): string {
  const document = documentOf(text);
  const range = lines && {
    start: { line: lines[0], character: 0 },
    end: { line: lines[1], character: Number.MAX_SAFE_INTEGER },
  };
  return TextDocument.applyEdits(document.source, formatting(document, options, range));
}

test.each<[string, FormattingOptions, string]>([
  ['{"family":"web","cpu":256}', TWO_SPACES, '{\n  "family": "web",\n  "cpu": 256\n}'],
  ['{"a":[1]}', { tabSize: 4, insertSpaces: true }, '{\n    "a": [\n        1\n    ]\n}'],
  ['{"a":[1]}', { tabSize: 4, insertSpaces: false }, '{\n\t"a": [\n\t\t1\n\t]\n}'],
  ['{\r\n"a":1}', TWO_SPACES, '{\r\n  "a": 1\r\n}'],
  ['{"a":1, // why\n"b":2 /* how */}', TWO_SPACES, '{\n  "a": 1, // why\n  "b": 2 /* how */\n}'],
])('%j', (text, options, expected) => {
  expect(formatted(text, options)).toBe(expected);
  expect(formatted(expected, options)).toBe(expected);
});

describe('the end of the file', () => {
  test.each<[string, Partial<FormattingOptions>, string]>([
    ['{}', {}, '{}'],
    ['{}\n', {}, '{}\n'],
    ['{}  \n\n', {}, '{}\n\n'],
    ['{}', { insertFinalNewline: true }, '{}\n'],
    ['{}\n\n', { insertFinalNewline: true }, '{}\n\n'],
    ['{}\n\n', { trimFinalNewlines: true }, '{}\n'],
    ['{}', { trimFinalNewlines: true }, '{}'],
    ['{}\r\n\r\n', { insertFinalNewline: true, trimFinalNewlines: true }, '{}\r\n'],
    ['{} // end\n\n\n', { trimFinalNewlines: true }, '{} // end\n'],
    ['', { insertFinalNewline: true }, ''],
  ])('%j with %j', (text, options, expected) => {
    expect(formatted(text, { ...TWO_SPACES, ...options })).toBe(expected);
  });
});

describe('templates stay as they are', () => {
  test.each([
    ['{"a":$A,"b":{{ .B  }}}', '{\n  "a": $A,\n  "b": {{ .B  }}\n}'],
    ['{"a":((X)),"b":[[X]],"c":<%= X  %>}', '{\n  "a": ((X)),\n  "b": [[X]],\n  "c": <%= X  %>\n}'],
    ['{{%  if x %}\n"a":1 {% endif  %} }', '{ {%  if x %}\n  "a": 1 {% endif  %}\n}'],
    ['{# why  #}\n{"a":"{{ env  "X" }}"}', '{# why  #}\n{\n  "a": "{{ env  "X" }}"\n}'],
    ['{ {{KEY}}: 1}', '{\n  {{KEY}}: 1\n}'],
    ['{ {{ if .X }}\n"a":1 {{ end }} }', '{ {{ if .X }}\n  "a": 1 {{ end }}\n}'],
    ['{\n  "a": 1\n  %{ endif }\n}', '{\n  "a": 1\n  %{ endif }\n}'],
  ])('%s', (text, expected) => {
    expect(formatted(text)).toBe(expected);
  });

  test('and so does a byte order mark', () => {
    expect(formatted('\uFEFF{"a":1}')).toBe('\uFEFF{\n  "a": 1\n}');
  });
});

test('a range alone', () => {
  const text = '{\n  "a":1,\n  "b":[1,\n2],\n  "c":3\n}\n\n';
  expect(formatted(text, TWO_SPACES, [2, 3])).toBe('{\n  "a":1,\n  "b": [\n    1,\n    2\n  ],\n  "c":3\n}\n\n');
  const atOnce = { ...TWO_SPACES, trimFinalNewlines: true };
  expect(formatted(text, atOnce, [1, 1])).toBe('{\n  "a": 1,\n  "b":[1,\n2],\n  "c":3\n}\n\n');
  expect(formatted(text, atOnce, [5, 9])).toBe('{\n  "a":1,\n  "b":[1,\n2],\n  "c":3\n}\n');
});

test('a text that changes in very many places is replaced as a whole', () => {
  const text = `[${'1,'.repeat(20_000)}1]`;
  expect(formatting(documentOf(text), TWO_SPACES)).toEqual([
    {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } },
      newText: `[\n${'  1,\n'.repeat(20_000)}  1\n]`,
    },
  ]);
});

test('a text with more mistakes than JSON is left alone', () => {
  const text = `{ "family":"a"${',,'.repeat(101)} }`;
  expect(formatting(documentOf(text), TWO_SPACES)).toEqual([]);
});

const TEMPLATES = [
  '$A',
  '${B}',
  '{{ .C }}',
  '{{ if }}',
  '{{end}}',
  '%D%',
  '<E>',
  '{% if %}',
  '{# y #}',
  '<%= x %>',
  '((x))',
  '[[x]]',
];

test('nothing but blanks ever changes', () => {
  const parts = ['{', '}', '[', ']', ',', ':', '"a"', '"b c"', '1', '-2.5', 'true', 'null', ' ', '\n', '\r\n', '\t'];
  const odd = ['// x\n', '/* y\n */', ...TEMPLATES, '"', '\\', '\uFEFF', 'é'];
  const range = fc.option(fc.tuple(fc.nat(5), fc.nat(5)), { nil: undefined });
  const options = fc.record({
    tabSize: fc.integer({ min: 1, max: 8 }),
    insertSpaces: fc.boolean(),
    insertFinalNewline: fc.boolean(),
    trimFinalNewlines: fc.boolean(),
  });
  const text = fc.array(fc.constantFrom(...parts, ...parts, ...odd), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, options, range, (before, with_, lines) => {
      const after = formatted(before, with_, lines && [Math.min(...lines), Math.max(...lines)]);
      expect(withoutBlanks(after)).toBe(withoutBlanks(before));
      expect(templatesIn(after)).toEqual(templatesIn(before));
    }),
    { numRuns: 500 },
  );
});

const withoutBlanks = (text: string): string => text.replace(/[ \t\r\n]/g, '');

const templatesIn = (text: string): number[] => TEMPLATES.map((template) => text.split(template).length);
