// Reads the schemas and writes shapes.generated.ts: the types of the model and the table it is read by.
import { readFileSync, writeFileSync } from 'node:fs';

const SCHEMAS = {
  TaskDefinition: 'task-definition',
  ServiceDefinition: 'service-definition',
  Cluster: 'cluster',
};
/** Strings that hold a quantity with or without its unit. */
const QUANTITIES = { TaskDefinition: { cpu: 'cpuUnits', memory: 'memoryMiB' } };
const SCALARS = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' };

/** Writes shapes.generated.ts beside this file. */
export function buildShapes() {
  const shapes = {};
  const forms = {};
  const limits = {};
  const required = {};
  for (const [name, file] of Object.entries(SCHEMAS)) {
    const schema = JSON.parse(readFileSync(new URL(`../../../schemas/${file}.schema.json`, import.meta.url), 'utf8'));
    for (const [definition, body] of Object.entries(schema.definitions ?? {})) {
      addShape(shapes, definition, body, schema.definitions);
      addLimits(limits, definition, body);
      addForms(forms, definition, body);
      if (body.required) required[definition] = body.required;
    }
    if (schema.properties) {
      addShape(shapes, name, schema, schema.definitions ?? {});
      addLimits(limits, name, schema);
      addForms(forms, name, schema);
      if (schema.required) required[name] = schema.required;
    }
  }
  writeFileSync(new URL('./shapes.generated.ts', import.meta.url), sourceOf(shapes, forms, limits, required));
}

function addShape(shapes, name, schema, definitions) {
  if (!schema.properties || shapes[name]) return;
  shapes[name] = {};
  for (const [key, property] of Object.entries(schema.properties))
    shapes[name][key] = QUANTITIES[name]?.[key] ?? typeOf(property, `${name}_${key}`, shapes, definitions);
}

function typeOf(schema, nestedName, shapes, definitions) {
  const nested = (inner) => typeOf(inner, nestedName, shapes, definitions);
  if (schema.$ref) {
    const target = schema.$ref.split('/').at(-1);
    const isObject = definitions[target].properties && !Array.isArray(definitions[target].type);
    return isObject ? `@${target}` : nested(definitions[target]);
  }
  if (Array.isArray(schema.type)) return 'json';
  if (SCALARS[schema.type]) return SCALARS[schema.type];
  if (schema.type === 'array') return `[${nested(schema.items ?? {})}]`;
  if (schema.type === 'object' && schema.properties) {
    addShape(shapes, nestedName, schema, definitions);
    return `@${nestedName}`;
  }
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
    return `{${nested(schema.additionalProperties)}}`;
  if (schema.anyOf) {
    const types = new Set(schema.anyOf.map(nested));
    return types.size === 1 ? [...types][0] : 'json';
  }
  return schema.enum?.every((value) => typeof value === 'string') ? 'string' : 'json';
}

function addLimits(limits, name, schema) {
  for (const [key, { minimum, maximum }] of Object.entries(schema.properties ?? {}))
    if (minimum !== undefined || maximum !== undefined) limits[`${name}.${key}`] = { minimum, maximum };
}

function addForms(forms, name, schema) {
  for (const [key, { pattern, patternErrorMessage: message }] of Object.entries(schema.properties ?? {}))
    if (pattern) forms[`${name}.${key}`] = { pattern, message };
}

const typescriptType = (type) => {
  if (type.startsWith('@')) return type.slice(1);
  if (type.startsWith('[')) return `List<${typescriptType(type.slice(1, -1))}>`;
  if (type.startsWith('{')) return `Dictionary<${typescriptType(type.slice(1, -1))}>`;
  return { cpuUnits: 'number', memoryMiB: 'number', json: 'unknown' }[type] ?? type;
};

function sourceOf(shapes, forms, limits, required) {
  const interfaces = Object.entries(shapes).map(([name, keys]) => {
    const fields = Object.entries(keys).map(
      ([key, type]) => `  readonly ${key}: Field<${typescriptType(type)}> | undefined;`,
    );
    return `export interface ${name} extends View {\n${fields.join('\n')}\n}`;
  });
  return [
    '// Written by buildShapes.mjs from the schemas.',
    "import type { Dictionary, Field, List } from './field.ts';",
    "import type { View } from './view.ts';",
    ...interfaces,
    '/** Shape name -> key -> type: a scalar, `@Shape`, `[list]` or `{dictionary}`. */',
    `export const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(shapes)};`,
    '/** `Shape.key` -> what a text must match, and what to say where it does not. */',
    `export const FORMS: Readonly<Record<string, { readonly pattern: string; readonly message: string }>> = ${JSON.stringify(forms)};`,
    '/** `Shape.key` -> the range of a number. */',
    `export const LIMITS: Readonly<Record<string, { readonly minimum?: number; readonly maximum?: number }>> = ${JSON.stringify(limits)};`,
    '/** Shape name -> the keys that its objects must have. */',
    `export const REQUIRED: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(required)};`,
    '',
  ].join('\n\n');
}
