import { applyEdits, type Edit } from 'jsonc-parser';
import type { TextEdit } from 'vscode-languageserver-types';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { editText } from './editText.ts';
import type { Fix, FixEdit } from './fix.ts';

/**
 * The text edits of a fix, in the user's own layout.
 * @returns undefined where the document has changed so that the fix no longer fits, and where it would change a template
 */
export function applyFix(document: ParsedDocument, fix: Fix): TextEdit[] | undefined {
  let text = document.masked.getText();
  let templates = document.masks.map(({ offset, length }) => ({ offset, length, from: offset }));
  for (const edit of inOrder(fix.edits)) {
    const change = editText(text, edit);
    if (!change || templates.some((template) => overlaps(template, change))) return undefined;
    text = applyEdits(text, [change]);
    const shift = change.content.length - change.length;
    templates = templates.map((it) => (it.offset < change.offset ? it : { ...it, offset: it.offset + shift }));
  }
  const source = document.source.getText();
  for (const { offset, length, from } of templates)
    text = text.slice(0, offset) + source.slice(from, from + length) + text.slice(offset + length);
  if (source.startsWith(BYTE_ORDER_MARK)) text = BYTE_ORDER_MARK + text.slice(1); // a blank stood in for it
  return changeTo(document, text);
}

const BYTE_ORDER_MARK = '\uFEFF';

/** What makes another text of a document, as short as it can be; none where they are equal. */
export function changeTo(document: ParsedDocument, text: string): TextEdit[] {
  const change = smallestChange(document.source.getText(), text);
  return change ? [{ range: rangeOf(document, change.offset, change.length), newText: change.content }] : [];
}

/** Removing an item moves those behind it, so removals come last, and of them the last place first. */
function inOrder(edits: readonly FixEdit[]): FixEdit[] {
  const removals = edits.filter(({ kind }) => kind === 'remove');
  const laterFirst = removals.toSorted((a, b) => b.pointer.localeCompare(a.pointer, 'en', { numeric: true }));
  return [...edits.filter(({ kind }) => kind !== 'remove'), ...laterFirst];
}

function smallestChange(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { offset: start, length: before.length - start - end, content: after.slice(start, after.length - end) };
}

const overlaps = (mask: { offset: number; length: number }, change: Edit): boolean =>
  mask.offset < change.offset + change.length && change.offset < mask.offset + mask.length;
