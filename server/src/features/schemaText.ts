import { getNodeValue } from 'jsonc-parser';
import type { ASTNode, JSONSchema } from 'vscode-json-languageservice';

/** `true` takes anything, `false` nothing. */
type Part = JSONSchema | boolean;

/**
 * What a schema says of a value that stands in a definition: its documentation, and what it means where it is one of several.
 * @param root of the definition, for which the schema is
 * @returns Markdown, `''` where the schema says nothing
 */
export function schemaText(schema: JSONSchema, root: ASTNode, value: ASTNode): string {
  const part = partFor(schema, root, value);
  const meanings = [part, ...(part?.anyOf ?? [])].map((option) => meaningIn(option, getNodeValue(value)));
  return [part?.title, part?.markdownDescription, ...meanings].filter(Boolean).join('\n\n');
}

/** What a schema says of a key that an object has or may have; undefined where it says nothing. */
export function keyText(schema: JSONSchema, root: ASTNode, holder: ASTNode, key: string): string | undefined {
  return resolved(schema, partOf(partFor(schema, root, holder), key))?.markdownDescription;
}

function meaningIn(option: Part | undefined, value: unknown): string | undefined {
  if (typeof option !== 'object') return undefined;
  const text = option.markdownEnumDescriptions?.[option.enum?.indexOf(value) ?? -1];
  return text && `\`${value}\`: ${text}`;
}

function partFor(schema: JSONSchema, root: ASTNode, value: ASTNode): JSONSchema | undefined {
  if (value === root) return resolved(schema, schema);
  const holder = value.parent?.type === 'property' ? value.parent.parent : value.parent;
  if (!holder) return undefined;
  const around = partFor(schema, root, holder);
  const key = value.parent?.type === 'property' ? value.parent.keyNode.value : undefined;
  return resolved(schema, key === undefined ? around?.items : partOf(around, key));
}

function partOf(around: JSONSchema | undefined, key: string): Part | undefined {
  const patterns = Object.entries(around?.patternProperties ?? {});
  return (
    around?.properties?.[key] ??
    patterns.find(([pattern]) => new RegExp(pattern).test(key))?.[1] ??
    around?.additionalProperties
  );
}

/** With what its reference leads to; what stands beside the reference counts more. */
function resolved(schema: JSONSchema, part: Part | Part[] | undefined): JSONSchema | undefined {
  if (typeof part !== 'object' || Array.isArray(part)) return undefined;
  const target = part.$ref && schema.definitions?.[part.$ref.replace('#/definitions/', '')];
  return typeof target === 'object' ? { ...target, ...part } : part;
}
