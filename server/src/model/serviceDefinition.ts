import type { ASTNode } from 'vscode-json-languageservice';
import type { ParsedDocument } from '../documents/parsedDocument.ts';
import type { ServiceDefinition } from './shapes.generated.ts';
import { viewOf } from './view.ts';

export type { ServiceDefinition } from './shapes.generated.ts';

/** The service definition of a document, the first where there are several; undefined for a document of another kind. */
export function serviceDefinitionOf(document: ParsedDocument): ServiceDefinition | undefined {
  const { kind, root } = document;
  return kind === 'service-definition' && root ? viewsOf(document, root)[0] : undefined;
}

/** Every service of a document: `describe-services` prints several into one. */
export function serviceDefinitionsOf(document: ParsedDocument): ServiceDefinition[] {
  const { kind, root } = document;
  if (kind !== 'service-definition' || !root) return [];
  return (root.parent?.type === 'array' ? root.parent.items : [root]).flatMap((node) => viewsOf(document, node));
}

const viewsOf = (document: ParsedDocument, node: ASTNode): ServiceDefinition[] =>
  node.type === 'object' ? [viewOf<ServiceDefinition>(document, 'ServiceDefinition', node)] : [];
