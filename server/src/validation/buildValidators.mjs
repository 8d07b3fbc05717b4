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
    stdin: { contents: withSharedPush(code), resolveDir: here('.') },
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

/** Keeps an error of ajv, without its path in the schema, which nobody asks for. */
const KEEP = `const keep = (errors, instancePath, keyword, params) => {
  const error = { instancePath, keyword, params };
  return errors === null ? [error] : (errors.push(error), errors);
};
`;

/** ajv writes out how an error is kept, two thousand times; half of what the server would load is that. */
const withSharedPush = (code) =>
  KEEP +
  code.replace(
    /const (err\d+) = {instancePath(?::(.*))?,schemaPath:".*",keyword:(".*?"),params:({.*})};\nif\(vErrors === null\){\nvErrors = \[\1\];\n}\nelse {\nvErrors\.push\(\1\);\n}\n/g,
    (_, _name, path = 'instancePath', keyword, params) => `vErrors = keep(vErrors, ${path}, ${keyword}, ${params});\n`,
  );

function withoutAnnotations(schema, isNameMap = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutAnnotations(item)).filter((item) => !isEmpty(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const stripped = Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isNameMap || !ANNOTATIONS.has(key))
      .map(([key, value]) => [
        key,
        withoutAnnotations(value, !isNameMap && (key === 'properties' || key === 'definitions')),
      ]),
  );
  return isNameMap ? stripped : withoutWhatOnlyGuides(stripped);
}

const isEmpty = (schema) => typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0;

/** Texts for the keys of a map and suggestions by `if` and `then` leave branches behind that refuse nothing. */
function withoutWhatOnlyGuides(schema) {
  const { patternProperties, propertyNames, then, allOf, ...rest } = schema;
  const refusesMore = Object.values(patternProperties ?? {}).some(
    (it) => JSON.stringify(it) !== JSON.stringify(rest.additionalProperties),
  );
  if (refusesMore) rest.patternProperties = patternProperties;
  if (propertyNames && !isEmpty(propertyNames)) rest.propertyNames = propertyNames;
  if (allOf && allOf.length > 0) rest.allOf = allOf;
  if (!then) return rest;
  return refusesNothing(then) ? {} : { ...rest, then };
}

/** Only repeats the types of what is there. */
const refusesNothing = ({ properties = {}, ...rest }) =>
  isEmpty(rest) && Object.values(properties).every(({ type, ...others }) => type === 'object' && isEmpty(others));

/** Vitest's global set-up. */
export const setup = buildValidators;

if (process.argv[1] === fileURLToPath(import.meta.url)) buildValidators();
