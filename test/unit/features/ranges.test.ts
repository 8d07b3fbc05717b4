import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { foldingRanges } from '../../../server/src/features/foldingRanges.ts';
import { selectionRanges } from '../../../server/src/features/selectionRanges.ts';
import { atCursor, documentOf } from './cursor.ts';

test('objects, lists and comments fold, templates among them', () => {
  const text = `{
  /* a
     task */
  "containerDefinitions": [
    {
      "name": {{ .Name }},
      {{ if .Image }}
      "image": "x"
      {{ end }}
    }
  ]
}`;
  expect(foldingRanges(documentOf(text))).toEqual([
    { startLine: 1, endLine: 2, kind: 'comment' },
    { startLine: 4, endLine: 8, kind: 'object' },
    { startLine: 3, endLine: 9, kind: 'array' },
    { startLine: 0, endLine: 10, kind: 'object' },
  ]);
});

test('a selection grows from a value to the whole', () => {
  const { document, position } = atCursor('{ "cpu": $CPU, "tags": [{ "key": "te|am" }] }');
  const texts: string[] = [];
  for (let at: SelectionRange | undefined = selectionRanges(document, [position])[0]; at; at = at.parent)
    texts.push(document.source.getText(at.range));
  expect(texts).toEqual([
    'team',
    '"team"',
    '"key": "team"',
    ' "key": "team" ',
    '{ "key": "team" }',
    '[{ "key": "team" }]',
    '"tags": [{ "key": "team" }]',
    ' "cpu": $CPU, "tags": [{ "key": "team" }] ',
    '{ "cpu": $CPU, "tags": [{ "key": "team" }] }',
  ]);
});

test('each range holds the one before, also where a bracket is never closed', () => {
  const text = '{ "containerDefinitions": [ { "logConfiguration": { "options": { "mode": "non-blocking" } } }';
  const document = documentOf(text);
  for (let offset = 0; offset <= text.length; offset++) {
    const [innermost] = selectionRanges(document, [document.source.positionAt(offset)]);
    for (let at = innermost!; at.parent; at = at.parent) {
      const [inner, outer] = [at, at.parent].map(({ range }) => [range.start.character, range.end.character]);
      expect(outer![0]).toBeLessThanOrEqual(inner![0]!);
      expect(outer![1]).toBeGreaterThanOrEqual(inner![1]!);
    }
  }
});
