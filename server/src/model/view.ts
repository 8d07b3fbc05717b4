import type { ASTNode, ObjectASTNode, Range } from 'vscode-json-languageservice';
import { type ParsedDocument, rangeOf } from '../documents/parsedDocument.ts';
import { escapeToken, pointerOf, propertyOf } from '../documents/syntaxTree.ts';
import { capitalised } from './capitalised.ts';
import type { Field, Place } from './field.ts';
import { fieldOf, NodePlace, type Reader, ReadField, readerOf } from './reader.ts';
import { SHAPES } from './shapes.generated.ts';
import { mayGainChildren } from './unknown.ts';

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
  return new (classOf(shape))(document, node, node.properties, mayGainChildren(document, node)) as unknown as T;
}

/** A view of an object of which only some values are there to see; every other key is unknown. */
export function partialViewOf<T extends View>(
  document: ParsedDocument,
  shape: string,
  values: readonly PropertyRead[],
): T {
  return new (classOf(shape))(document, undefined, values, true) as unknown as T;
}

/** A property, as far as a view reads it. */
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

/** The keys as they are written, also those that its shape does not have; none where there is no object. */
export const keysOf = (view: View): string[] => view.node?.properties.map((property) => property.keyNode.value) ?? [];

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
    readers: Object.values(types).map((type) => readerOf(type, viewOf)),
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
