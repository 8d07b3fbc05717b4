import { getNodeValue } from 'jsonc-parser';
import type { ASTNode, ObjectASTNode, Range, StringASTNode } from 'vscode-json-languageservice';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { holdsPlaceholder } from '../documents/placeholder.ts';
import { escapeToken, pointerOf, propertyOf } from '../documents/syntaxTree.ts';
import { capitalised } from './capitalised.ts';
import type { Dictionary, Field, List, MapEntry, Place } from './field.ts';
import { SHAPES } from './shapes.generated.ts';
import { parseCpuUnits, parseMemoryMiB } from './units.ts';

/** An object of a definition, read lazily: each key of its shape is a field. */
export interface View extends Place {
  readonly document: ParsedDocument;
  /** Undefined for the task that a bare array of container definitions implies. */
  readonly node: ObjectASTNode | undefined;
  /** Whether a template may add keys: a key that is not there is then unknown, not absent. */
  readonly open: boolean;
  readonly shape: string;
}

/** A view of `node` as the named shape of `shapes.generated.ts`. */
export function viewOf<T extends View>(document: ParsedDocument, shape: string, node: ObjectASTNode): T {
  const open = document.masks.some((mask) => mask.role !== 'value' && contains(node, mask.offset));
  return new (classOf(shape))(document, node, node.properties, open) as unknown as T;
}

/** A view of an object of which only some values are there to see; every other key is unknown. */
export function partialViewOf<T extends View>(
  document: ParsedDocument,
  shape: string,
  values: readonly PropertyRead[],
): T {
  return new (classOf(shape))(document, undefined, values, true) as unknown as T;
}

export interface PropertyRead {
  readonly keyNode: { readonly value: string };
  readonly valueNode?: ASTNode;
}

/** Where a key of an object is, or would be: its value, else the object that lacks it. */
export function placeOf(view: View, key: string): Place {
  const value = view.node && propertyOf(view.node, key)?.valueNode;
  if (value) return new NodePlace(view.document, value);
  return { uri: view.uri, pointer: `${view.pointer}/${escapeToken(key)}`, range: view.range };
}

/** The key itself, for what is wrong about its being there. */
export function keyPlaceOf(view: View, key: string): Place {
  const property = view.node && propertyOf(view.node, key);
  if (!property) return placeOf(view, key);
  const { offset, length } = property.keyNode;
  return { uri: view.uri, pointer: pointerOf(property), range: rangeOf(view.document, offset, length) };
}

export const keysOf = (view: View): string[] => view.node?.properties.map((property) => property.keyNode.value) ?? [];

class NodePlace implements Place {
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

class ReadField<T> extends NodePlace {
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

/** A key that is not there, in an object to which a template may add it. */
const MAY_BE_ADDED = Symbol('may be added');
/** A key's field, or what it will be read from when somebody asks for it. */
type Slot = ReadField<unknown> | ASTNode | typeof MAY_BE_ADDED | undefined;

/** What a shape's class knows of its keys, by their position in the shape. */
interface ShapeKeys {
  readonly shape: string;
  /** Also of keys with a capital first letter, as ecspresso takes them. */
  readonly positions: ReadonlyMap<string, number>;
  readonly readers: readonly Reader[];
  readonly absent: readonly undefined[];
}

/** The common part of every shape's class; the keys are getters over `slots`, in the order of the shape. */
class ReadView implements View {
  readonly slots: Slot[];

  constructor(
    readonly document: ParsedDocument,
    readonly node: ObjectASTNode | undefined,
    properties: readonly PropertyRead[],
    readonly open: boolean,
    readonly keys: ShapeKeys,
  ) {
    this.slots = open ? keys.readers.map(() => MAY_BE_ADDED) : keys.absent.slice();
    for (const { keyNode, valueNode } of properties) {
      const position = keys.positions.get(keyNode.value);
      if (position !== undefined && valueNode && valueNode.type !== 'null') this.slots[position] = valueNode;
    }
  }

  fieldAt(position: number): Field<unknown> | undefined {
    const slot = this.slots[position];
    if (slot === undefined || slot instanceof ReadField) return slot as Field<unknown> | undefined;
    const field = slot === MAY_BE_ADDED ? this.unknown() : fieldOf(this.document, slot, this.keys.readers[position]!);
    this.slots[position] = field as ReadField<unknown>;
    return field;
  }

  private unknown(): Field<unknown> {
    const node = this.node ?? this.document.root!;
    return new ReadField(this.document, node, 'placeholder') as Field<unknown>;
  }

  get shape(): string {
    return this.keys.shape;
  }
  get uri(): string {
    return this.document.uri;
  }
  get pointer(): string {
    return this.node ? pointerOf(this.node) : '';
  }
  get range(): Range {
    const { offset, length } = this.node ? anchorOf(this.node) : { offset: 0, length: 1 };
    return rangeOf(this.document, offset, length);
  }
}

type ViewClass = new (
  document: ParsedDocument,
  node: ObjectASTNode | undefined,
  properties: readonly PropertyRead[],
  open: boolean,
) => View;

const classes = new Map<string, ViewClass>();

function classOf(shape: string): ViewClass {
  const existing = classes.get(shape);
  if (existing) return existing;
  const types = SHAPES[shape]!;
  const names = Object.keys(types);
  const keys: ShapeKeys = {
    shape,
    positions: new Map([...names.map(capitalised), ...names].map((key, at) => [key, at % names.length])),
    readers: Object.values(types).map(readerOf),
    absent: names.map(() => undefined),
  };
  const created = class extends ReadView {
    constructor(
      document: ParsedDocument,
      node: ObjectASTNode | undefined,
      properties: readonly PropertyRead[],
      open: boolean,
    ) {
      super(document, node, properties, open, keys);
    }
  };
  for (const [position, key] of names.entries())
    Object.defineProperty(created.prototype, key, {
      get(this: ReadView) {
        return this.fieldAt(position);
      },
    });
  classes.set(shape, created);
  return created;
}

/** What to underline for a whole object: the key that holds it, else its `name`, else its brace. */
export function anchorOf(object: ObjectASTNode): { offset: number; length: number } {
  if (object.parent?.type === 'property') return object.parent.keyNode;
  const name = propertyOf(object, 'name')?.valueNode;
  return name?.type === 'string' && object.parent ? name : { offset: object.offset, length: 1 };
}

function fieldOf(document: ParsedDocument, node: ASTNode, read: Reader): Field<unknown> {
  if (isUnknown(document, node)) return new ReadField(document, node, 'placeholder') as Field<unknown>;
  const value = read(document, node);
  return new ReadField(document, node, value === undefined ? 'invalid' : 'known', value) as Field<unknown>;
}

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

/** A value of a certain type; undefined where the node is of another. */
type Reader = (document: ParsedDocument, node: ASTNode) => unknown;

const readers = new Map<string, Reader>();

/** @param type `@Shape`, `[type]` a list, `{type}` a dictionary, else a scalar */
function readerOf(type: string): Reader {
  const existing = readers.get(type);
  if (existing) return existing;
  const created = newReader(type);
  readers.set(type, created);
  return created;
}

function newReader(type: string): Reader {
  if (type.startsWith('@')) {
    const shape = type.slice(1);
    return (document, node) => (node.type === 'object' ? viewOf(document, shape, node) : undefined);
  }
  const readItem = /^[[{]/.test(type) ? readerOf(type.slice(1, -1)) : undefined;
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
  const open =
    items.some((item) => item.state === 'placeholder') ||
    document.masks.some((mask) => mask.role === 'gap' && contains(node, mask.offset));
  const known: unknown[] = [];
  for (const item of items) if (item.state === 'known') known.push(item.value);
  return { items, known, open };
}

function dictionaryOf(document: ParsedDocument, node: ObjectASTNode, read: Reader): Dictionary<unknown> {
  const entries: MapEntry<unknown>[] = [];
  let open = document.masks.some((mask) => mask.role === 'gap' && contains(node, mask.offset));
  for (const { keyNode, valueNode } of node.properties) {
    if (isPlaceholder(document, keyNode)) open = true;
    if (!valueNode || valueNode.type === 'null') continue;
    entries.push(new ReadEntry(document, keyNode, fieldOf(document, valueNode, read)));
  }
  return { entries, open };
}

/** Directly inside the object or list, not inside one of its children. */
function contains(node: ASTNode, offset: number): boolean {
  if (offset <= node.offset || offset >= node.offset + node.length) return false;
  const children = node.type === 'object' ? node.properties.map((property) => property.valueNode) : node.children;
  return !children?.some((child) => child && offset >= child.offset && offset < child.offset + child.length);
}
