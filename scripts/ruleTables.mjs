// What the tests of the rules hold: for docs/rules.md and for the properties that every such document has.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

/** The rules, the ids of parser and schemas, and the table of each rule's test by the rule's id. */
export async function loadRuleTables() {
  const folder = join(root, 'test', 'unit', 'rules');
  const tables = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts'));
  const source = [
    `export { RULES } from './server/src/validation/ruleList.ts';`,
    `export { BUILT_IN_RULES } from './server/src/validation/ruleDocs.ts';`,
    `export { TABLES } from 'collected-tables';`,
    ...tables.map((path) => `import './test/unit/rules/${path.replaceAll('\\', '/')}';`),
  ];
  const temporary = mkdtempSync(join(tmpdir(), 'stowage-'));
  const outfile = join(temporary, 'rules.cjs');
  try {
    await build({
      stdin: { contents: source.join('\n'), resolveDir: root },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      outfile,
      logLevel: 'error',
      plugins: [{ name: 'collect', setup: collectTables }],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** In place of running a table, `testRule` keeps it. */
function collectTables({ onResolve, onLoad }) {
  onResolve({ filter: /testRule\.ts$|^collected-tables$/ }, () => ({ path: 'tables', namespace: 'collected' }));
  onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'collected' }));
  onLoad({ filter: /^tables$/, namespace: 'collected' }, () => ({
    contents: `export const TABLES = new Map();
      export const testRule = (rule, { passes, fails }) => {
        const before = TABLES.get(rule.id) ?? { passes: [], fails: [] };
        TABLES.set(rule.id, { passes: [...before.passes, ...passes], fails: [...before.fails, ...fails] });
      };`,
  }));
  onLoad({ filter: /^vitest$/, namespace: 'collected' }, () => ({
    contents: `const nothing = () => {}; nothing.each = () => nothing;
      export { nothing as test, nothing as describe, nothing as it, nothing as expect };`,
  }));
}
