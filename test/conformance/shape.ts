/** What a value may be, as far as the SDK's types and a schema both say it. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'json' }
  | { readonly kind: 'enum' | 'open enum'; readonly members: readonly string[] }
  | { readonly kind: 'list' | 'map'; readonly of: Shape }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: 'object';
  readonly properties: Readonly<Record<string, Property>>;
}

export interface Property {
  readonly required: boolean;
  readonly shape: Shape;
}

export interface Difference {
  /** Such as `containerDefinitions[].portMappings[].protocol`; `[]` an item of a list, `{}` a value of a map, `=` a member of an enum. */
  readonly path: string;
  readonly sdk: string;
  readonly schema: string;
}

/** Every place where the two do not say the same, in the order of the SDK. What lies below a difference is not looked at. */
export function differences(sdk: Shape, schema: Shape, path = ''): Difference[] {
  if (sdk.kind !== schema.kind)
    return [{ path, sdk: sdk.kind, schema: schema.kind }, ...memberDifferences(sdk, schema, path)];
  if (sdk.kind === 'object') return propertyDifferences(sdk, schema as ObjectShape, path);
  if (sdk.kind === 'list') return differences(sdk.of, (schema as typeof sdk).of, `${path}[]`);
  if (sdk.kind === 'map') return differences(sdk.of, (schema as typeof sdk).of, `${path}{}`);
  return memberDifferences(sdk, schema, path);
}

function memberDifferences(sdk: Shape, schema: Shape, path: string): Difference[] {
  if (!('members' in sdk && 'members' in schema)) return [];
  return union(sdk.members, schema.members)
    .filter((member) => sdk.members.includes(member) !== schema.members.includes(member))
    .map((member) => ({
      path: `${path}=${member}`,
      sdk: presence(sdk.members.includes(member)),
      schema: presence(schema.members.includes(member)),
    }));
}

function propertyDifferences(sdk: ObjectShape, schema: ObjectShape, path: string): Difference[] {
  return union(Object.keys(sdk.properties), Object.keys(schema.properties)).flatMap((key) => {
    const [a, b] = [sdk.properties[key], schema.properties[key]];
    const at = path === '' ? key : `${path}.${key}`;
    if (!a || !b) return [{ path: at, sdk: presence(a !== undefined), schema: presence(b !== undefined) }];
    const below = differences(a.shape, b.shape, at);
    return a.required === b.required
      ? below
      : [{ path: at, sdk: requirement(a.required), schema: requirement(b.required) }, ...below];
  });
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
const presence = (present: boolean): string => (present ? 'present' : 'absent');
const requirement = (required: boolean): string => (required ? 'required' : 'optional');
