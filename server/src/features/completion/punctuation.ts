import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { parseDocument } from '../../documents/parse.ts';
import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { type Cursor, tokenAfter } from './cursor.ts';

/**
 * The comma that is missing between what a suggestion inserts and what stands before it, or the colon behind its key.
 * @returns undefined where the text has all it needs
 */
export function punctuationBefore({ document, holder, step, current, replaced }: Cursor): TextEdit | undefined {
  const insert = (newText: string, offset: number): TextEdit => {
    const position = document.source.positionAt(offset);
    return { range: { start: position, end: position }, newText };
  };
  if (!holder) return undefined;
  const text = document.masked.getText();
  if (step?.startsWith('.')) {
    const property = holder.type === 'object' ? holder.properties.findLast(isBefore(replaced.offset)) : undefined;
    if (!property || (property.colonOffset ?? -1) >= 0) return undefined;
    return insert(':', property.keyNode.offset + property.keyNode.length);
  }
  const start = current?.offset ?? replaced.offset;
  const previous = holder.children.findLast((child) => child !== current && child.offset + child.length <= start);
  if (!previous || (previous.type === 'property' && !previous.valueNode)) return undefined;
  const end = previous.offset + previous.length;
  return tokenAfter(text.slice(0, start), end) === ',' ? undefined : insert(',', end);
}

const isBefore =
  (offset: number) =>
  (node: { readonly offset: number }): boolean =>
    node.offset < offset;

/**
 * A key or colon just typed on top of another member takes that member's key for its value. With a comma at the cursor
 * all members are read as they are meant.
 * @returns the document with that comma; undefined where nothing is swallowed
 */
export function withSwallowedKey(document: ParsedDocument, offset: number): ParsedDocument | undefined {
  const node = document.json.getNodeFromOffset(offset, true);
  const property = node?.type === 'property' ? node : node?.parent;
  if (property?.type !== 'property' || property.valueNode === node) return undefined;
  const { keyNode, valueNode } = property;
  const text = document.source.getText();
  if (valueNode?.type !== 'string' || valueNode.offset < offset) return undefined;
  if (tokenAfter(document.masked.getText(), valueNode.offset + valueNode.length) !== ':') return undefined;
  const at = Math.max(offset, keyNode.offset + keyNode.length);
  const { uri, languageId, version } = document;
  return parseDocument(TextDocument.create(uri, languageId, version, `${text.slice(0, at)},${text.slice(at)}`));
}
