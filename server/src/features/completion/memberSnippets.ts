import type { JSONSchema } from 'vscode-json-languageservice';
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { shapeOf } from '../../model/schemaPath.ts';
import type { Cursor } from './cursor.ts';

/** In an object that holds nothing yet: the snippets of its shape, without the braces that are there. */
export function memberSnippets(
  { document, holder, step, current, replaced, shape: whole, root }: Cursor,
  schema: JSONSchema,
): CompletionItem[] {
  if (holder?.type !== 'object' || step !== undefined || holder.properties.some((property) => property !== current))
    return [];
  if (current?.type === 'property' && current.valueNode) return [];
  const isItem = whole.startsWith('[') && holder.parent === root; // of a list just begun, which is no definition yet
  const shape = isItem ? whole.slice(1, -1) : shapeOf(document, holder);
  const snippets =
    (shape && schema.definitions?.[shape]?.defaultSnippets) ?? (holder === document.root && schema.defaultSnippets);
  if (!snippets) return [];

  const text = document.masked.getText();
  const end = holder.offset + holder.length;
  const isOneLine = !text.slice(holder.offset, end).includes('\n') && text[end - 1] === '}';
  const { offset, length } = isOneLine ? { offset: holder.offset + 1, length: holder.length - 2 } : replaced;
  const range = { start: document.source.positionAt(offset), end: document.source.positionAt(offset + length) };
  return snippets.flatMap(({ label, description, body }) => {
    if (!label || typeof body !== 'object') return [];
    const members = membersOf(body);
    const newText = isOneLine ? `\n\t${members.join('\n\t')}\n` : members.join('\n');
    return [
      {
        label,
        kind: CompletionItemKind.Snippet,
        ...(description ? { documentation: description } : {}),
        filterText: JSON.stringify(label),
        insertTextFormat: InsertTextFormat.Snippet,
        textEdit: { range, newText },
      },
    ];
  });
}

/** The lines of a snippet's body between its braces; `"^${1:80}"` stands for a value without quotes. */
const membersOf = (body: object): string[] =>
  JSON.stringify(body, null, '\t')
    .replace(/"\^([^"]*)"/g, '$1')
    .split('\n')
    .slice(1, -1)
    .map((line) => line.slice(1));
