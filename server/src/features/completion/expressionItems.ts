import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver-types';
import { indexInString, offsetInString } from '../../documents/stringOffset.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { completeClusterQuery, type QueryItem } from '../clusterQueryCompletion.ts';
import { clusterQueryNames } from '../clusterQueryNames.ts';
import { isExpressionPath } from '../clusterQueryWords.ts';
import type { Cursor } from './cursor.ts';

const KINDS = {
  subject: CompletionItemKind.Property,
  operator: CompletionItemKind.Operator,
  value: CompletionItemKind.Value,
  join: CompletionItemKind.Keyword,
} as const satisfies Record<QueryItem['kind'], CompletionItemKind>;

/**
 * What may stand inside the expression of a placement constraint.
 * @param path of the value under the cursor, as `schemaPathOf` gives it
 * @returns undefined where the cursor is in no such expression
 */
export async function expressionItems(
  cursor: Cursor,
  path: string | undefined,
  workspace: Workspace,
): Promise<CompletionItem[] | undefined> {
  const { document, current, offset } = cursor;
  if (!isExpressionPath(path) || current?.type !== 'string' || offset <= current.offset) return undefined;
  const place = (index: number) => document.source.positionAt(offsetInString(document, current, index));
  const names = await clusterQueryNames(document, workspace);
  return completeClusterQuery(current.value, indexInString(document, current, offset), names).map((item) => ({
    label: item.label,
    kind: KINDS[item.kind],
    filterText: item.label,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: {
      range: { start: place(item.offset), end: place(item.offset + item.length) },
      newText: escaped(item.text) + (item.closing === undefined ? '' : `$1${escaped(item.closing)}`),
    },
    ...(item.detail ? { detail: item.detail } : {}),
    ...(item.documentation ? { documentation: { kind: MarkupKind.Markdown, value: item.documentation } } : {}),
    ...(item.kind === 'value' || item.label === ')' ? {} : { command: SUGGEST }),
  }));
}

const SUGGEST = { title: 'Suggest', command: 'editor.action.triggerSuggest' };

/** As it stands in a JSON string of a snippet. */
const escaped = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[\\$}]/g, '\\$&');
