import type { ASTNode } from 'vscode-json-languageservice';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { indexInString, rangeInString } from '../documents/stringOffset.ts';
import { rootShapeOf, schemaPathOf } from '../model/schemaPath.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { hoverClusterQuery } from './clusterQueryHover.ts';
import { isExpressionPath } from './clusterQueryWords.ts';
import { meaningOf } from './hover/meaning.ts';
import { engineDocument, jsonLanguageFor } from './jsonLanguage.ts';

/** textDocument/hover: on a key what the schema says of it, on a value first what it means. */
export async function hover(
  document: ParsedDocument,
  position: Position,
  workspace: Workspace,
): Promise<Hover | undefined> {
  const offset = document.source.offsetAt(position);
  const node = document.json.getNodeFromOffset(offset);
  const shape = rootShapeOf(document);
  if (!node || !shape || node.type === 'property') return undefined;
  const isKey = node.parent?.type === 'property' && node.parent.keyNode === node;
  const value = isKey && node.parent?.type === 'property' ? node.parent.valueNode : scalarOf(node);
  const [documentation, meaning, inExpression] = await Promise.all([
    documentationAt(document, position, shape),
    value && meaningOf(value, document, workspace),
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

/** Inside the braces of an object there is nothing to point at. */
const scalarOf = (node: ASTNode): ASTNode | undefined =>
  node.type === 'object' || node.type === 'array' ? undefined : node;

async function documentationAt(document: ParsedDocument, position: Position, shape: string): Promise<string> {
  const language = await jsonLanguageFor(shape);
  const hover = await language.service.doHover(document.masked, position, engineDocument(language, document.root));
  return Array.isArray(hover?.contents) ? hover.contents.join('') : '';
}
