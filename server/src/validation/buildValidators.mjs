// Compiles the schemas to plain functions, so that nothing is compiled at run time.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { buildShapes } from '../model/buildShapes.mjs';

const TARGETS = {
  validateTaskDefinition: 'task-definition#',
  validateContainerDefinition: 'task-definition#/definitions/ContainerDefinition',
  validateServiceDefinition: 'service-definition#',
  validateCluster: 'cluster#',
  validateDescribedOutput: 'cluster#/definitions/DescribedOutput',
};
/** What completion and hover need and validation does not. */
const ANNOTATIONS = new Set([
  '$id',
  '$schema',
  'title',
  'description',
  'markdownDescription',
  'markdownEnumDescriptions',
  'defaultSnippets',
  'patternErrorMessage',
  'default',
  'examples',
  'call',
  'doNotSuggest',
  'deprecationMessage',
  'suggestSortText',
]);

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Writes the model's shapes and the validators: everything that is derived from the schemas. */
export function buildValidators() {
  buildShapes();
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  for (const name of ['task-definition', 'service-definition', 'cluster']) {
    const text = readFileSync(here(`../../../schemas/${name}.schema.json`), 'utf8');
    ajv.addSchema(withoutAnnotations(JSON.parse(text)), name);
  }
  const code = standaloneCode(ajv, TARGETS);
  // bundled, because the code asks for parts of ajv's runtime by name
  buildSync({
    stdin: { contents: code, resolveDir: here('.') },
    bundle: true,
    format: 'esm',
    outfile: here('./validators.generated.js'),
    logLevel: 'warning',
  });
  const declarations = Object.keys(TARGETS).map((name) => `export const ${name}: ValidateFunction;`);
  writeFileSync(
    here('./validators.generated.d.ts'),
    ["import type { ValidateFunction } from 'ajv';", ...declarations, ''].join('\n'),
  );
}

function withoutAnnotations(schema, isNameMap = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutAnnotations(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isNameMap || !ANNOTATIONS.has(key))
      .map(([key, value]) => [
        key,
        withoutAnnotations(value, !isNameMap && (key === 'properties' || key === 'definitions')),
      ]),
  );
}

/** Vitest's global set-up. */
export const setup = buildValidators;

if (process.argv[1] === fileURLToPath(import.meta.url)) buildValidators();
