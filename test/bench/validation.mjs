// What a keystroke costs inside the server: parsing the text, the schemas, all rules. `node test/bench/validation.mjs` runs it alone.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { taskDefinition } from './taskDefinition.mjs';

const KEYSTROKES = 240;
const WARM_UP = 200;
const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'node_modules/.cache/stowage/validation.cjs');

await build({
  stdin: {
    contents: `
      export { TextDocument } from 'vscode-languageserver-textdocument';
      export { parseDocument } from './documents/parse.ts';
      export { taskDefinitionOf } from './model/taskDefinition.ts';
      export { runRules } from './validation/runRules.ts';
      export { schemaFindings } from './validation/schemaFindings.ts';`,
    resolveDir: join(root, 'server/src'),
  },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  mainFields: ['module', 'main'],
  outfile: bundle,
});
const { TextDocument, parseDocument, taskDefinitionOf, runRules, schemaFindings } = createRequire(import.meta.url)(
  bundle,
);
const context = { severities: {}, preset: 'recommended', log: console.error };

console.log('\nInside the server, warm, the least of 40 keystrokes');
for (const containers of [1, 10, 100]) {
  const { text } = taskDefinition(containers);
  const least = { parsing: Infinity, schemas: Infinity, rules: Infinity };
  for (let version = 0; version < KEYSTROKES; version++) {
    const source = TextDocument.create('file:///task-definition.json', 'ecs-task-definition', version, text);
    let document;
    const parts = {
      parsing: () => (document = parseDocument(source)),
      schemas: () => schemaFindings(document),
      rules: () => runRules({ task: taskDefinitionOf(document) }, context),
    };
    for (const [part, run] of Object.entries(parts)) {
      const from = performance.now();
      run();
      if (version >= WARM_UP) least[part] = Math.min(least[part], performance.now() - from);
    }
  }
  const figures = Object.entries(least).map(([part, value]) => `${part} ${value.toFixed(2)} ms`);
  console.log(
    `${containers} container${containers === 1 ? '' : 's'}: ${figures.join(', ')}; rules to parsing ${(least.rules / least.parsing).toFixed(2)}`,
  );
}
