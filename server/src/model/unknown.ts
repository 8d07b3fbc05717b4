import type { ASTNode } from 'vscode-json-languageservice';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import { holdsPlaceholder } from '../documents/placeholder.ts';
import { isPartOfDefinition } from './partOfDefinition.ts';

/** Whether a template stands in this value's place, or inside it. */
export function isPlaceholder(document: ParsedDocument, node: ASTNode): boolean {
  if (node.type !== 'string') return false;
  return document.masks.some((mask) => mask.offset === node.offset) || holdsPlaceholder(node.value);
}

/** Whether what a value will be cannot be said yet: a template is in it, or its closing quote is not written. */
export const isUnknown = (document: ParsedDocument, node: ASTNode): boolean =>
  node.type === 'string' && (isPlaceholder(document, node) || isUnfinished(document, node));

const QUOTE = '"'.charCodeAt(0);

const isUnfinished = ({ masked }: ParsedDocument, { offset, length }: ASTNode): boolean =>
  length < 2 || masked.getText().charCodeAt(offset + length - 1) !== QUOTE;

/** Whether a template, or the other part of the definition, may add keys to an object, or items to a list. */
export const mayGainChildren = (document: ParsedDocument, node: ASTNode): boolean =>
  document.masks.some((mask) => mask.role !== 'value' && contains(node, mask.offset)) || isPartOfDefinition(document);

/** Directly inside the object or list, not inside one of its children. */
function contains(node: ASTNode, offset: number): boolean {
  if (offset <= node.offset || offset >= node.offset + node.length) return false;
  const children = node.type === 'object' ? node.properties.map((property) => property.valueNode) : node.children;
  return !children?.some((child) => child && offset >= child.offset && offset < child.offset + child.length);
}
