import { createScanner } from 'jsonc-parser';
import type { ArrayASTNode, ASTNode, ObjectASTNode, Range } from 'vscode-json-languageservice';
import type { ParsedDocument } from '../../documents/parsedDocument.ts';
import { proposedKind } from '../../documents/proposedKind.ts';
import { rootShapeOf } from '../../model/schemaPath.ts';

/** Where something is to be completed. */
export interface Cursor {
  readonly document: ParsedDocument;
  readonly offset: number;
  /** Of the whole definition; guessed from the file's name and language where nothing is written yet. */
  readonly shape: string;
  /** The definition, or what little stands in its place; undefined in an empty file. */
  readonly root: ASTNode | undefined;
  /** The object or list that the new part belongs to; undefined where the whole definition is to be written. */
  readonly holder: ObjectASTNode | ArrayASTNode | undefined;
  /** `.key` where the value of a key is asked for, `[]` for an item of a list, undefined for a key. */
  readonly step: string | undefined;
  /** The key's property, or the value, that stands under the cursor. */
  readonly current: ASTNode | undefined;
  /** What a suggestion takes the place of. */
  readonly replaced: { readonly offset: number; readonly length: number };
  /** The blanks between the cursor and the value ahead of it, which is taken the place of as well; undefined without one. */
  readonly ahead: string | undefined;
}

/** @returns undefined where nothing can be completed: in comments and templates, outside the definition, in files of no kind */
export function cursorAt(document: ParsedDocument, offset: number): Cursor | undefined {
  const root = document.root ?? document.json.root;
  const shape = document.kind ? rootShapeOf(document) : guessedShape(document);
  if (!shape || isInCommentOrTemplate(document, offset)) return undefined;
  const node = nodeAtCursor(document, offset);
  if (root && (root.type === 'object' || root.type === 'array') && !holds(root, node)) return undefined;
  const place = placeOf(node, offset);
  if (!place) return undefined;
  const text = document.masked.getText();
  const { holder, step, current, replaced = wordBefore(text, offset) } = place;
  const ahead = step && current && current.offset > offset ? text.slice(offset, current.offset) : undefined;
  return ahead?.includes('\n') ? undefined : { document, offset, shape, root, holder, step, current, replaced, ahead };
}

/** A file just begun has no content yet that decides its kind. */
function guessedShape(document: ParsedDocument): string | undefined {
  const { root } = document.json;
  if (document.masked.getText().length !== document.source.getText().length) return undefined; // too large to parse
  const kind = proposedKind(document.uri, document.languageId);
  if (root?.type === 'array')
    return kind === 'task-definition' &&
      root.items.every(({ type, children }) => type === 'object' && children!.length < 2)
      ? rootShapeOf(document, 'container-definitions')
      : undefined;
  return root?.type === 'object' ? undefined : rootShapeOf(document, kind);
}

function isInCommentOrTemplate(document: ParsedDocument, offset: number): boolean {
  if (document.masks.some((mask) => offset > mask.offset && offset < mask.offset + mask.length)) return true;
  const { comments } = document.json as unknown as { readonly comments: readonly Range[] };
  const text = document.masked.getText();
  return comments.some(({ start, end }) => {
    const from = document.masked.offsetAt(start);
    const to = document.masked.offsetAt(end);
    const isOpen = text[from + 1] === '/' || !text.startsWith('*/', to - 2);
    return offset > from && (offset < to || (isOpen && offset === to));
  });
}

/** Behind a closing bracket the cursor is outside. */
function nodeAtCursor(document: ParsedDocument, offset: number): ASTNode | undefined {
  const node = document.json.getNodeFromOffset(offset, true);
  const before = document.masked.getText()[offset - 1];
  const isBehind = node && offset === node.offset + node.length && offset > node.offset + 1;
  return isBehind && ((node.type === 'object' && before === '}') || (node.type === 'array' && before === ']'))
    ? node.parent
    : node;
}

function holds(root: ASTNode, node: ASTNode | undefined): boolean {
  for (let at = node; at; at = at.parent) if (at === root) return true;
  return false;
}

type CursorPlace = Pick<Cursor, 'holder' | 'step' | 'current'> & Partial<Pick<Cursor, 'replaced'>>;

function placeOf(node: ASTNode | undefined, offset: number): CursorPlace | undefined {
  const parent = node?.parent;
  if (!node) return { holder: undefined, step: undefined, current: undefined };
  switch (node.type) {
    case 'object':
    case 'array': {
      if (offset <= node.offset) return undefined;
      return { holder: node, step: node.type === 'array' ? '[]' : undefined, current: undefined };
    }
    case 'property': {
      const { colonOffset = -1, valueNode } = node;
      // between the key and its colon there is nothing to say, and behind a list or object that is the value neither
      if (offset <= colonOffset || (valueNode && !isScalarAhead(valueNode, offset))) return undefined;
      const place = { holder: objectOf(node), step: `.${node.keyNode.value}`, current: valueNode };
      const length = valueNode && valueNode.offset + valueNode.length - offset;
      return length === undefined ? place : { ...place, replaced: { offset, length } };
    }
    default:
      if (parent?.type === 'array') return { holder: parent, step: '[]', current: node, replaced: node };
      if (parent?.type !== 'property') return { holder: undefined, step: undefined, current: node, replaced: node };
      if (parent.keyNode === node)
        return { holder: objectOf(parent), step: undefined, current: parent, replaced: node };
      return { holder: objectOf(parent), step: `.${parent.keyNode.value}`, current: node, replaced: node };
  }
}

const isScalarAhead = ({ type, offset }: ASTNode, cursor: number): boolean =>
  offset > cursor && type !== 'object' && type !== 'array';

const objectOf = (property: ASTNode): ObjectASTNode | undefined =>
  property.parent?.type === 'object' ? property.parent : undefined;

/** The unquoted word, or the one whose quote is still open, that ends at the cursor. */
function wordBefore(text: string, offset: number): Cursor['replaced'] {
  let start = offset;
  while (start > 0 && !' \t\n\r\v":{[,]}'.includes(text[start - 1]!)) start--;
  if (start > 0 && text[start - 1] === '"') start--;
  return { offset: start, length: offset - start };
}

/** The first character of the token that begins at an offset or behind it, comments left out; `''` at the end. */
export function tokenAfter(text: string, offset: number): string {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  return text[scanner.getTokenOffset()] ?? '';
}

/** Whether a comma is needed between a new part and what follows it. */
export const needsCommaBehind = ({ document, replaced }: Cursor): boolean =>
  !['', ',', '}', ']'].includes(tokenAfter(document.masked.getText(), replaced.offset + replaced.length));
