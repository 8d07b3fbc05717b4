import type { ASTNode } from 'vscode-json-languageservice';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { indexInString, rangeInString } from '../documents/stringOffset.ts';
import { rootShapeOf, schemaPathOf } from '../model/schemaPath.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { hoverClusterQuery } from './clusterQueryHover.ts';
import { isExpressionPath } from './clusterQueryWords.ts';
import { meaningOf } from './hover/meaning.ts';
import { jsonLanguageFor } from './jsonLanguage.ts';
import { schemaText } from './schemaText.ts';

/** textDocument/hover: on a key what the schema says of it, on a value first what it means. */
export async function hover(
  document: ParsedDocument,
  position: Position,
  workspace: Workspace,
): Promise<Hover | undefined> {
  const offset = document.source.offsetAt(position);
  const node = document.json.getNodeFromOffset(offset);
  const shape = rootShapeOf(document);
  if (!node || !shape || node.type === 'property' || isInside(node, offset)) return undefined;
  const isKey = node.parent?.type === 'property' && node.parent.keyNode === node;
  const value = isKey && node.parent?.type === 'property' ? node.parent.valueNode : node;
  if (!value) return undefined;
  const [documentation, meaning, inExpression] = await Promise.all([
    documentationOf(value, document, shape),
    meaningOf(value, document, workspace),
    expressionMeaning(document, node, offset),
  ]);
  if (inExpression) return inExpression;
  const parts = isKey ? [documentation, meaning] : [meaning, documentation];
  const text = parts.filter(Boolean).join('\n\n---\n\n');
  if (!text) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value: text }, range: rangeOf(document, node.offset, node.length) };
}

/** A word of an expression in the cluster query language says more than the field as a whole. */
async function expressionMeaning(document: ParsedDocument, node: ASTNode, offset: number): Promise<Hover | undefined> {
  if (node.type !== 'string' || !isExpressionPath(schemaPathOf(document, node))) return undefined;
  const word = await hoverClusterQuery(node.value, indexInString(document, node, offset));
  if (!word) return undefined;
  const contents = { kind: MarkupKind.Markdown, value: word.text };
  return { contents, range: rangeInString(document, node, word.offset, word.length) };
}

/** Between the brackets of an object or list there is nothing to point at. */
const isInside = ({ type, offset, length }: ASTNode, at: number): boolean =>
  (type === 'object' || type === 'array') && at > offset + 1 && at < offset + length - 1;

async function documentationOf(value: ASTNode, document: ParsedDocument, shape: string): Promise<string> {
  const { schema } = await jsonLanguageFor(shape);
  return document.root ? schemaText(schema, document.root, value) : '';
}
