import { type CompletionList, InsertTextFormat, type Position } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { cursorAt } from './completion/cursor.ts';
import { itemsAt, type Rank } from './completion/items.ts';
import { plainText } from './completion/plainText.ts';
import { punctuationBefore, withSwallowedKey } from './completion/punctuation.ts';

/**
 * textDocument/completion: the keys, values and snippets that may stand at a position, with the commas they need.
 * @param supportsSnippets whether the editor takes tab stops; it gets plain text otherwise
 */
export async function completion(
  document: ParsedDocument,
  position: Position,
  workspace: Workspace,
  supportsSnippets: boolean,
): Promise<CompletionList> {
  const offset = document.source.offsetAt(position);
  const swallowed = withSwallowedKey(document, offset);
  const cursor = cursorAt(swallowed ?? document, offset);
  if (!cursor || cursor.step === '.$schema') return { isIncomplete: false, items: [] };
  const before = punctuationBefore(cursor);
  const found = await itemsAt(cursor, workspace);
  // an editor may apply two edits at one place in either order
  const joined = before && document.source.offsetAt(before.range.start) === cursor.replaced.offset;
  // `insertText` says again what `textEdit` says
  const items = found.map(({ item: { insertText: _, ...item }, rank }, index) => {
    item.sortText = SORTED[rank] + String(index).padStart(5, '0');
    const text =
      (joined ? before.newText : '') + (cursor.ahead ?? '') + item.textEdit!.newText + (swallowed ? ',' : '');
    item.textEdit!.newText = supportsSnippets ? text : plainText(text);
    if (!supportsSnippets) item.insertTextFormat = InsertTextFormat.PlainText;
    if (before && !joined) item.additionalTextEdits = [before];
    return item;
  });
  return { isIncomplete: false, items };
}

const SORTED: Readonly<Record<Rank, string>> = { first: '0', normal: '1', unfit: '2' };
