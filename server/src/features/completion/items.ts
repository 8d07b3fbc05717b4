import {
  type Command,
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Range,
} from 'vscode-languageserver-types';
import { schemaPathIn } from '../../model/schemaPath.ts';
import { SHAPES } from '../../model/shapes.generated.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { isExpressionPath } from '../clusterQueryWords.ts';
import { engineDocument, type JsonLanguage, jsonLanguageFor } from '../jsonLanguage.ts';
import { keyText } from '../schemaText.ts';
import { Surroundings } from '../surroundings.ts';
import { type Cursor, needsCommaBehind } from './cursor.ts';
import { expressionItems } from './expressionItems.ts';
import { memberSnippets } from './memberSnippets.ts';
import type { Suggestion } from './suggestion.ts';
import { type Unfitness, unfitnessAt } from './unfit.ts';
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
  const asked = new Surroundings(document, workspace, holder, current);
  if (step === undefined) {
    const snippets = memberSnippets(cursor, language.schema).map((item): RankedItem => ({ item, rank: 'first' }));
    const prefix = schemaPathIn(document, holder, '.') ?? '';
    const unfitness = unfitnessAt(asked);
    const textOfKey = (key: string) => cursor.root && keyText(language.schema, cursor.root, holder, key);
    const keys = fromSchema.map((item) => rankedKey(item, prefix + item.label, unfitness, textOfKey));
    return [...snippets, ...keys];
  }
  const path = schemaPathIn(document, holder, step);
  if (isExpressionPath(path)) {
    const inExpression = await expressionItems(cursor, path, workspace);
    if (inExpression) return inExpression.map((item) => ({ item, rank: 'normal' }));
  }
  const suggestions = path ? await suggestedValues(path, asked) : [];
  if (suggestions.length > 0)
    return suggestions
      .map((suggestion) => rankedValue(suggestion, cursor))
      .filter(({ item }) => !standsInList(item, asked));
  const unfitness = unfitnessAt(asked);
  return fromSchema
    .filter((item) => !standsInList(item, asked))
    .map((item) => ranked(item, path && unfitness(path, textOf(item))));
}

async function schemaItems(cursor: Cursor, language: JsonLanguage): Promise<CompletionItem[]> {
  const { masked } = cursor.document;
  const position = masked.positionAt(cursor.offset);
  const list = await language.service.doComplete(masked, position, engineDocument(language, cursor.root));
  const items = list?.items ?? [];
  for (const item of items) {
    if (isSnippet(item)) asSnippet(item);
    if (cursor.ahead !== undefined) replaceAhead(item, cursor);
  }
  return items;
}

/** The engine would put its value, with a comma, before the one that is there. */
function replaceAhead(item: CompletionItem, cursor: Cursor): void {
  const text = item.textEdit!.newText.replace(/,$/, '');
  item.textEdit = { range: replacedRange(cursor), newText: needsCommaBehind(cursor) ? `${text},` : text };
}

function replacedRange({ document: { source }, replaced: { offset, length } }: Cursor): Range {
  return { start: source.positionAt(offset), end: source.positionAt(offset + length) };
}

/** The engine labels values with their JSON, keys with themselves. */
const isSnippet = ({ kind, label }: CompletionItem): boolean =>
  kind !== CompletionItemKind.Property && /^[A-Za-z]/.test(label) && !/^(?:true|false|null)$/.test(label);

function asSnippet(item: CompletionItem): void {
  item.kind = CompletionItemKind.Snippet;
  item.filterText = JSON.stringify(item.label);
}

function ranked(item: CompletionItem, unfit: string | undefined): RankedItem {
  if (unfit) item.detail = unfit;
  return { item, rank: unfit ? 'unfit' : 'normal' };
}

const SUGGEST: Command = { title: 'Suggest', command: 'editor.action.triggerSuggest' };

/** A key behind which more can be suggested asks for it at once. */
function rankedKey(
  item: CompletionItem,
  path: string,
  unfitness: Unfitness,
  textOfKey: (key: string) => string | undefined,
): RankedItem {
  if (item.textEdit?.newText.includes('$1') && suggestsMore(path)) item.command = SUGGEST;
  const text = item.documentation ? undefined : textOfKey(item.label);
  if (text) item.documentation = { kind: MarkupKind.Markdown, value: text };
  return ranked(item, unfitness(path));
}

function suggestsMore(path: string): boolean {
  const [shape = '', key = ''] = path.split('.');
  const type = SHAPES[shape]?.[key] ?? '';
  return type.startsWith('@') || type.startsWith('[@') || hasSuggestions(path) || hasSuggestions(`${path}[]`);
}

function rankedValue({ value, detail, documentation, unfit }: Suggestion, cursor: Cursor): RankedItem {
  const text = JSON.stringify(value);
  const newText = text.replace(/[\\$}]/g, '\\$&') + (needsCommaBehind(cursor) ? ',' : '');
  const item: CompletionItem = {
    label: text,
    kind: CompletionItemKind.Value,
    filterText: text,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range: replacedRange(cursor), newText },
  };
  if (detail) item.detail = detail;
  if (documentation) item.documentation = { kind: MarkupKind.Markdown, value: documentation };
  return ranked(item, unfit);
}

/** Whether a list of plain values has it already. */
function standsInList({ label }: CompletionItem, { holder, current }: Surroundings): boolean {
  if (holder.type !== 'array') return false;
  return holder.items.some((item) => item !== current && JSON.stringify(item.value) === label);
}

function textOf({ label }: CompletionItem): string | undefined {
  return label.startsWith('"') && label.endsWith('"') ? label.slice(1, -1) : undefined;
}
