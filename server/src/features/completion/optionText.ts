import type { JSONSchema } from 'vscode-json-languageservice';

/**
 * What the schema says of a key of a map, such as an option of a log driver; the engine offers those without their text.
 * @param schemaPath `LogConfiguration.options.awslogs-region`
 */
export function optionText(schema: JSONSchema, schemaPath: string): string | undefined {
  const [shape = '', map = '', ...option] = schemaPath.split('.');
  const property = schema.definitions?.[shape]?.properties?.[map];
  const patterns = typeof property === 'object' ? (property.patternProperties ?? {}) : {};
  const found = Object.entries(patterns).find(([pattern]) => new RegExp(pattern).test(option.join('.')))?.[1];
  return typeof found === 'object' ? found.markdownDescription : undefined;
}
