// What a keystroke costs inside the server: parsing the text, the schemas, all rules. `node test/bench/validation.mjs` runs it alone.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/root.mjs';
import { taskDefinition } from './taskDefinition.mjs';

const KEYSTROKES = 700;
const WARM_UP = 600;
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

console.log(`\nInside the server, warm, the least of ${KEYSTROKES - WARM_UP} keystrokes in one of the containers`);
for (const containers of [1, 10, 100]) {
  const { text } = taskDefinition(containers);
  const memory = {};
  const least = { parsing: Infinity, schemas: Infinity, rules: Infinity, 'rules of a file just opened': Infinity };
  for (let version = 0; version < KEYSTROKES; version++) {
    const typed = text.replace('"cpu": 8', `"cpu": ${version % 2 === 0 ? 8 : 9}`);
    const source = TextDocument.create('file:///task-definition.json', 'ecs-task-definition', version, typed);
    let document;
    const opened = parseDocument(source);
    const parts = {
      parsing: () => (document = parseDocument(source)),
      schemas: () => schemaFindings(document),
      rules: () => runRules({ task: taskDefinitionOf(document) }, context, memory),
      'rules of a file just opened': () => runRules({ task: taskDefinitionOf(opened) }, context),
    };
    for (const [part, run] of Object.entries(parts)) {
      const from = performance.now();
      run();
      if (version >= WARM_UP) least[part] = Math.min(least[part], performance.now() - from);
    }
  }
  console.log(`${containers} container${containers === 1 ? '' : 's'}`);
  for (const [part, value] of Object.entries(least))
    console.log(
      `  ${part.padEnd(28)} ${value.toFixed(2).padStart(5)} ms  ${(value / least.parsing).toFixed(2)} of parsing`,
    );
}
