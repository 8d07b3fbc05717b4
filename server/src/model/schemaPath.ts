import type { ASTNode } from 'vscode-json-languageservice';
import type { DocumentKind, ParsedDocument } from '../documents/parsedDocument.ts';
import { escapeToken } from '../documents/syntaxTree.ts';
import { clusterOf } from './cluster.ts';
import { shapeAt } from './shapeAt.ts';

/**
 * Where a value stands, in the words of the schemas: the shape of the nearest object that has one, and the way from
 * there. Examples: `ContainerDefinition.image`, `ContainerDefinition.links[]`, `LogConfiguration.options.awslogs-region`.
 * @returns undefined outside the definition, and where the schemas know no such place
 */
export function schemaPathOf(document: ParsedDocument, value: ASTNode): string | undefined {
  const { parent } = value;
  if (value === document.root || !parent) return undefined;
  if (parent.type === 'array') return schemaPathIn(document, parent, '[]');
  if (parent.type !== 'property' || parent.valueNode !== value || !parent.parent) return undefined;
  return schemaPathIn(document, parent.parent, `.${parent.keyNode.value}`);
}

/**
 * The same for a value that need not be there yet.
 * @param holder the object or list that has or will have it
 * @param step `.key` in an object, `[]` in a list
 */
export function schemaPathIn(document: ParsedDocument, holder: ASTNode, step: string): string | undefined {
  const shape = shapeOf(document, holder);
  if (shape) return shape + step;
  const { parent } = holder;
  if (holder === document.root || !parent) return undefined;
  if (parent.type === 'array') return schemaPathIn(document, parent, `[]${step}`);
  if (parent.type !== 'property' || !parent.parent) return undefined;
  return schemaPathIn(document, parent.parent, `.${parent.keyNode.value}${step}`);
}

/** The shape of an object of the definition; undefined for lists, maps and what the schemas do not know. */
export function shapeOf(document: ParsedDocument, node: ASTNode): string | undefined {
  const whole = rootShapeOf(document);
  if (node.type !== 'object' || !document.root || !whole) return undefined;
  const way = wayFrom(document.root, node);
  if (way === undefined) return undefined;
  return whole === '[ContainerDefinition]'
    ? shapeAt('TaskDefinition', `/containerDefinitions${way}`)
    : shapeAt(whole, way);
}

/**
 * A pointer whose numbers are all 0: the type of an item does not depend on its place, and finding that out takes long in
 * a long list.
 * @returns undefined for a node that is not below `root`
 */
function wayFrom(root: ASTNode, node: ASTNode): string | undefined {
  let way = '';
  for (let at = node; at !== root; at = at.parent) {
    if (!at.parent) return undefined;
    if (at.type === 'property') way = `/${escapeToken(at.keyNode.value)}${way}`;
    else if (at.parent.type === 'array') way = `/0${way}`;
  }
  return way;
}

const SHAPES_OF_KINDS: Readonly<Record<DocumentKind, string>> = {
  'task-definition': 'TaskDefinition',
  'container-definitions': '[ContainerDefinition]',
  'service-definition': 'ServiceDefinition',
  cluster: 'Cluster',
};

/** The shape of the whole definition, `[ContainerDefinition]` for a bare array of container definitions. */
export function rootShapeOf(document: ParsedDocument, kind = document.kind): string | undefined {
  const cluster = clusterOf(document);
  if (cluster?.form === 'described') return cluster.output.shape;
  return kind && SHAPES_OF_KINDS[kind];
}
