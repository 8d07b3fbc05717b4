import type { ObjectShape, Shape } from './shape.ts';

/** A JSON Schema, as far as the schemas of this project go. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly markdownDescription?: string;
  /** The one call that takes the key, where it is not all of them. */
  readonly call?: string;
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: unknown }[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The object that a schema describes. */
export const objectShape = (root: Schema): ObjectShape => shapeOf(root, root) as ObjectShape;

function shapeOf(schema: Schema, root: Schema): Shape {
  const { $ref, type, items, properties, additionalProperties } = schema;
  if ($ref) return shapeOf(resolve($ref, root) ?? {}, root);
  if (schema.anyOf) return { kind: 'open enum', members: schema.anyOf.flatMap((branch) => branch.enum ?? []) };
  if (schema.enum) return { kind: 'enum', members: schema.enum };
  if (type === 'integer' || type === 'number') return { kind: 'number' };
  if (type === 'string' || type === 'boolean') return { kind: type };
  if (type === 'array' && items) return { kind: 'list', of: shapeOf(items, root) };
  if (properties) return { kind: 'object', properties: propertiesOf(schema, root) };
  if (additionalProperties) return { kind: 'map', of: shapeOf(additionalProperties, root) };
  return { kind: 'json' };
}

const propertiesOf = ({ properties, required }: Schema, root: Schema): ObjectShape['properties'] =>
  Object.fromEntries(
    Object.entries(properties ?? {}).map(([key, property]) => [
      key,
      { required: required?.includes(key) ?? false, shape: shapeOf(property, root) },
    ]),
  );

/** What a `$ref` leads to, undefined where that is nowhere. */
export const resolve = (reference: string, root: Schema): Schema | undefined =>
  root.definitions?.[reference.replace('#/definitions/', '')];

/** Every schema inside a schema, with the JSON Pointer to it, the schema itself first. */
export function* schemasIn(schema: Schema, pointer = ''): Generator<{ pointer: string; schema: Schema }> {
  yield { pointer, schema };
  for (const keyword of ['properties', 'patternProperties', 'definitions'] as const)
    for (const [key, child] of Object.entries(schema[keyword] ?? {}))
      yield* schemasIn(child, `${pointer}/${keyword}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  for (const keyword of ['items', 'additionalProperties'] as const) {
    const child = schema[keyword];
    if (child) yield* schemasIn(child, `${pointer}/${keyword}`);
  }
  for (const [index, child] of (schema.anyOf ?? []).entries()) yield* schemasIn(child, `${pointer}/anyOf/${index}`);
}
