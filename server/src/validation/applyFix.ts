import { applyEdits, type Edit } from 'jsonc-parser';
import type { TextEdit } from 'vscode-languageserver-types';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { editText } from './editText.ts';
import type { Fix, FixEdit } from './fix.ts';

/**
 * The text edits of a fix, in the user's own layout.
 * @returns undefined where the document has changed so that the fix no longer fits
 */
export function applyFix(document: ParsedDocument, fix: Fix): TextEdit[] | undefined {
  const before = document.masked.getText();
  let after = before;
  for (const edit of inOrder(fix.edits)) {
    const change = editText(after, edit);
    if (!change) return undefined;
    after = applyEdits(after, [change]);
  }
  const change = smallestChange(before, after);
  if (!change) return [];
  if (document.masks.some((mask) => overlaps(mask, change))) return undefined;
  return [{ range: rangeOf(document, change.offset, change.length), newText: change.content }];
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
