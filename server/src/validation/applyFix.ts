import { applyEdits, type Edit, modify } from 'jsonc-parser';
import type { ASTNode } from 'vscode-json-languageservice';
import type { TextEdit } from 'vscode-languageserver-types';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { nodeAt, tokensOf } from '../documents/syntaxTree.ts';
import type { Fix, FixEdit } from './fix.ts';

/**
 * The text edits of a fix, in the user's own indentation.
 * @returns undefined where the document has changed so that the fix no longer fits
 */
export function applyFix(document: ParsedDocument, fix: Fix): TextEdit[] | undefined {
  const before = document.masked.getText();
  let after = before;
  try {
    for (const edit of laterPlacesFirst(fix.edits)) after = applyEdits(after, editsFor(document, after, edit));
  } catch {
    return undefined;
  }
  const change = smallestChange(before, after);
  if (!change) return [];
  if (document.masks.some((mask) => overlaps(mask, change))) return undefined;
  return [{ range: rangeOf(document, change.offset, change.length), newText: change.content }];
}

/** Removing an item moves those behind it, so the last is removed first. */
const laterPlacesFirst = (edits: readonly FixEdit[]): FixEdit[] =>
  edits.toSorted((a, b) => b.pointer.localeCompare(a.pointer, 'en', { numeric: true }));

function editsFor(document: ParsedDocument, text: string, edit: FixEdit): Edit[] {
  if (edit.kind === 'rename') return rename(document, text, edit);
  const path = pathOf(document.json.root, edit.pointer);
  const value = edit.kind === 'remove' ? undefined : edit.value;
  return modify(text, path, value, { formattingOptions: formattingOf(text) });
}

function rename(document: ParsedDocument, text: string, edit: FixEdit & { kind: 'rename' }): Edit[] {
  const parent = nodeAt(document.json.root, edit.pointer)?.parent;
  if (parent?.type !== 'property' || text !== document.masked.getText()) throw new Error('nothing to rename');
  return [{ offset: parent.keyNode.offset, length: parent.keyNode.length, content: JSON.stringify(edit.key) }];
}

function pathOf(root: ASTNode | undefined, pointer: string): (string | number)[] {
  const path: (string | number)[] = [];
  let at = root;
  for (const token of tokensOf(pointer)) {
    const index = at?.type === 'array' ? Number(token) : undefined;
    path.push(index ?? token);
    at = at && nodeAt(at, `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
  return path;
}

/** The indentation of the first indented line, and the line ends of the text. */
function formattingOf(text: string) {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 4 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

function smallestChange(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  return { offset: start, length: before.length - start - end, content: after.slice(start, after.length - end) };
}

const overlaps = (mask: { offset: number; length: number }, change: Edit): boolean =>
  mask.offset < change.offset + change.length && change.offset < mask.offset + mask.length;
