import { type CompletionItem, type CompletionList, InsertTextFormat, type Position } from 'vscode-languageserver-types';
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
  for (const [index, { item, rank }] of found.entries()) {
    item.sortText = SORTED[rank] + String(index).padStart(5, '0');
    delete item.insertText; // what `textEdit` says again
    if (swallowed) item.textEdit!.newText += ',';
    if (before) item.additionalTextEdits = [before];
    if (!supportsSnippets) withoutTabStops(item);
  }
  return { isIncomplete: false, items: found.map(({ item }) => item) };
}

function withoutTabStops(item: CompletionItem): void {
  item.insertTextFormat = InsertTextFormat.PlainText;
  item.textEdit!.newText = plainText(item.textEdit!.newText);
}

const SORTED: Readonly<Record<Rank, string>> = { first: '0', normal: '1', unfit: '2' };
