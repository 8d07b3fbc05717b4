import type { JSONSchema } from 'vscode-json-languageservice';
import {
  type Command,
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver-types';
import { schemaPathIn, shapeOf } from '../../model/schemaPath.ts';
import { SHAPES } from '../../model/shapes.generated.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { engineDocument, type JsonLanguage, jsonLanguageFor } from '../jsonLanguage.ts';
import { type Cursor, needsCommaBehind } from './cursor.ts';
import { expressionItems } from './expressionItems.ts';
import { memberSnippets } from './memberSnippets.ts';
import { optionText } from './optionText.ts';
import type { Asked, Suggestion } from './suggestion.ts';
import { unfitness } from './unfit.ts';
import { hasSuggestions, suggestedValues } from './values.ts';

/** Whether an item comes before its fellows, among them, or after them because it does not go with the rest. */
export type Rank = 'first' | 'normal' | 'unfit';

export interface RankedItem {
  readonly item: CompletionItem;
  readonly rank: Rank;
}

/** What may stand at a cursor: what the engine reads from the schema, and what the document and the workspace say. */
export async function itemsAt(cursor: Cursor, workspace: Workspace): Promise<RankedItem[]> {
  const { document, holder, step, current } = cursor;
  const language = await jsonLanguageFor(cursor.shape);
  const fromSchema = await schemaItems(cursor, language);
  if (!holder) return fromSchema.map((item) => ({ item, rank: 'normal' }));
  const asked: Asked = { document, workspace, holder, current };
  if (step === undefined) {
    const snippets = memberSnippets(cursor, language.schema).map((item): RankedItem => ({ item, rank: 'first' }));
    return [...snippets, ...fromSchema.map((item) => rankedKey(item, asked, language.schema))];
  }
  const path = schemaPathIn(document, holder, step);
  const inExpression = await expressionItems(cursor, path, workspace);
  if (inExpression) return inExpression.map((item) => ({ item, rank: 'normal' }));
  const suggestions = path ? await suggestedValues(path, asked) : [];
  if (suggestions.length > 0) return suggestions.map((suggestion) => rankedValue(suggestion, cursor));
  return fromSchema
    .filter((item) => !standsInList(item, asked))
    .map((item) => ranked(item, path && unfitness(path, textOf(item), asked)));
}

async function schemaItems(cursor: Cursor, language: JsonLanguage): Promise<CompletionItem[]> {
  const { masked } = cursor.document;
  const position = masked.positionAt(cursor.offset);
  const list = await language.service.doComplete(masked, position, engineDocument(language, cursor.root));
  return (list?.items ?? []).map((item) =>
    isSnippet(item) ? { ...item, kind: CompletionItemKind.Snippet, filterText: JSON.stringify(item.label) } : item,
  );
}

/** The engine labels values with their JSON, keys with themselves. */
const isSnippet = ({ kind, label }: CompletionItem): boolean =>
  kind !== CompletionItemKind.Property && /^[A-Za-z]/.test(label) && !/^(?:true|false|null)$/.test(label);

function ranked(item: CompletionItem, unfit: string | undefined): RankedItem {
  return unfit ? { item: { ...item, detail: unfit }, rank: 'unfit' } : { item, rank: 'normal' };
}

const SUGGEST: Command = { title: 'Suggest', command: 'editor.action.triggerSuggest' };

/** A key behind which more can be suggested asks for it at once. */
function rankedKey(key: CompletionItem, asked: Asked, schema: JSONSchema): RankedItem {
  const path = schemaPathIn(asked.document, asked.holder, `.${key.label}`) ?? '';
  const type = SHAPES[shapeOf(asked.document, asked.holder) ?? '']?.[key.label] ?? '';
  const asks = type.startsWith('@') || type.startsWith('[@') || hasSuggestions(path) || hasSuggestions(`${path}[]`);
  const item = { ...key };
  if (asks && item.textEdit?.newText.includes('$1')) item.command = SUGGEST;
  const text = item.documentation ? undefined : optionText(schema, path);
  if (text) item.documentation = { kind: MarkupKind.Markdown, value: text };
  return ranked(item, unfitness(path, undefined, asked));
}

function rankedValue({ value, detail, documentation, unfit }: Suggestion, cursor: Cursor): RankedItem {
  const { source } = cursor.document;
  const { offset, length } = cursor.replaced;
  const range = { start: source.positionAt(offset), end: source.positionAt(offset + length) };
  const text = JSON.stringify(value);
  const newText = text.replace(/[\\$}]/g, '\\$&') + (needsCommaBehind(cursor) ? ',' : '');
  const item: CompletionItem = {
    label: text,
    kind: CompletionItemKind.Value,
    filterText: text,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText },
  };
  if (detail) item.detail = detail;
  if (documentation) item.documentation = { kind: MarkupKind.Markdown, value: documentation };
  return ranked(item, unfit);
}

/** Whether a list of plain values has it already. */
function standsInList({ label }: CompletionItem, { holder, current }: Asked): boolean {
  if (holder.type !== 'array') return false;
  return holder.items.some((item) => item !== current && JSON.stringify(item.value) === label);
}

function textOf({ label }: CompletionItem): string | undefined {
  return label.startsWith('"') && label.endsWith('"') ? label.slice(1, -1) : undefined;
}
