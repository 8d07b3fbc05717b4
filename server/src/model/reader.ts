import { getNodeValue } from 'jsonc-parser';
import type { ASTNode, ObjectASTNode, Range, StringASTNode } from 'vscode-json-languageservice';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { pointerOf } from '../documents/syntaxTree.ts';
import type { Dictionary, Field, List, MapEntry, Place } from './field.ts';
import { parseCpuUnits, parseMemoryMiB } from './units.ts';
import { isPlaceholder, isUnknown, mayGainChildren } from './unknown.ts';

/** Pointer and range are worked out when somebody asks for them. */
export class NodePlace implements Place {
  constructor(
    readonly document: ParsedDocument,
    readonly node: ASTNode,
  ) {}
  get uri(): string {
    return this.document.uri;
  }
  get pointer(): string {
    return pointerOf(this.node);
  }
  get range(): Range {
    return rangeOf(this.document, this.node.offset, this.node.length);
  }
}

/** A `Field`, with `value` for every state, so that all are objects of one hidden class. */
export class ReadField<T> extends NodePlace {
  constructor(
    document: ParsedDocument,
    node: ASTNode,
    readonly state: 'known' | 'placeholder' | 'invalid',
    readonly value?: T,
  ) {
    super(document, node);
  }
}

class ReadEntry implements MapEntry<unknown> {
  constructor(
    readonly document: ParsedDocument,
    readonly keyNode: StringASTNode,
    readonly value: Field<unknown>,
  ) {}
  get key(): string {
    return this.keyNode.value;
  }
  get uri(): string {
    return this.document.uri;
  }
  get pointer(): string {
    return this.value.pointer;
  }
  get range(): Range {
    return rangeOf(this.document, this.keyNode.offset, this.keyNode.length);
  }
}

/** A value of a certain type; undefined where the node is of another. */
export type Reader = (document: ParsedDocument, node: ASTNode) => unknown;

/** What a definition says at a node, read by the reader of the type that belongs there. */
export function fieldOf(document: ParsedDocument, node: ASTNode, read: Reader): Field<unknown> {
  if (isUnknown(document, node)) return new ReadField(document, node, 'placeholder') as Field<unknown>;
  const value = read(document, node);
  return new ReadField(document, node, value === undefined ? 'invalid' : 'known', value) as Field<unknown>;
}

const readers = new Map<string, Reader>();

/** Reads an object as a named shape. */
type ViewOf = (document: ParsedDocument, shape: string, node: ObjectASTNode) => unknown;

/**
 * The reader of a type of `shapes.generated.ts`.
 * @param type `@Shape`, `[type]` a list, `{type}` a dictionary, else a scalar
 */
export function readerOf(type: string, viewOf: ViewOf): Reader {
  const existing = readers.get(type);
  if (existing) return existing;
  const created = newReader(type, viewOf);
  readers.set(type, created);
  return created;
}

function newReader(type: string, viewOf: ViewOf): Reader {
  if (type.startsWith('@')) {
    const shape = type.slice(1);
    return (document, node) => (node.type === 'object' ? viewOf(document, shape, node) : undefined);
  }
  const readItem = /^[[{]/.test(type) ? readerOf(type.slice(1, -1), viewOf) : undefined;
  if (readItem && type.startsWith('['))
    return (document, node) => (node.type === 'array' ? listOf(document, node, readItem) : undefined);
  if (readItem)
    return (document, node) => (node.type === 'object' ? dictionaryOf(document, node, readItem) : undefined);
  return SCALARS[type] ?? ((_, node) => getNodeValue(node));
}

const SCALARS: Record<string, Reader> = {
  string: (_, node) => (node.type === 'string' ? node.value : undefined),
  number: (_, node) => (node.type === 'number' && Number.isFinite(node.value) ? node.value : undefined),
  boolean: (_, node) => (node.type === 'boolean' ? node.value : undefined),
  cpuUnits: (_, node) => quantityOf(node, parseCpuUnits),
  memoryMiB: (_, node) => quantityOf(node, parseMemoryMiB),
};

/** A bare number is the wrong type for AWS, and yet there is no doubt what it means. */
const quantityOf = (node: ASTNode, parse: (text: string) => number | undefined): number | undefined =>
  node.type === 'string' ? parse(node.value) : node.type === 'number' ? node.value : undefined;

function listOf(document: ParsedDocument, node: ASTNode & { type: 'array' }, read: Reader): List<unknown> {
  const items = node.items.map((item) => fieldOf(document, item, read));
  const open = items.some((item) => item.state === 'placeholder') || mayGainChildren(document, node);
  const known: unknown[] = [];
  for (const item of items) if (item.state === 'known') known.push(item.value);
  return { items, known, open };
}

function dictionaryOf(document: ParsedDocument, node: ObjectASTNode, read: Reader): Dictionary<unknown> {
  const entries: MapEntry<unknown>[] = [];
  let open = mayGainChildren(document, node);
  for (const { keyNode, valueNode } of node.properties) {
    if (isPlaceholder(document, keyNode)) open = true;
    if (!valueNode || valueNode.type === 'null') continue;
    entries.push(new ReadEntry(document, keyNode, fieldOf(document, valueNode, read)));
  }
  return { entries, open };
}
