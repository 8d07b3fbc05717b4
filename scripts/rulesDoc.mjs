// `npm run docs`: writes docs/rules.md from the rules and, for the examples, from their test tables. `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildValidators } from '../server/src/validation/buildValidators.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs', 'rules.md');

/** The rules, the ids of parser and schemas, and the table of each rule's test. */
async function load() {
  const folder = join(root, 'test', 'unit', 'rules');
  const tables = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts'));
  const source = [
    `export { RULES } from './server/src/validation/ruleList.ts';`,
    `export { BUILT_IN_RULES } from './server/src/validation/ruleDocs.ts';`,
    `export { TABLES } from 'collected-tables';`,
    ...tables.map((path) => `import './test/unit/rules/${path.replaceAll('\\', '/')}';`),
  ];
  const outfile = join(root, 'node_modules', '.cache', 'stowage', 'rules.cjs');
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
  return import(pathToFileURL(outfile).href);
}

/** In place of running a table, `testRule` keeps it. */
function collectTables({ onResolve, onLoad }) {
  onResolve({ filter: /testRule\.ts$|^collected-tables$/ }, () => ({ path: 'tables', namespace: 'collected' }));
  onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'collected' }));
  onLoad({ filter: /^tables$/, namespace: 'collected' }, () => ({
    contents: `export const TABLES = new Map(); export const testRule = (rule, table) => TABLES.set(rule.id, table);`,
  }));
  onLoad({ filter: /^vitest$/, namespace: 'collected' }, () => ({
    contents: `const nothing = () => {}; nothing.each = () => nothing;
      export { nothing as test, nothing as describe, nothing as it, nothing as expect };`,
  }));
}

function pageOf({ RULES, BUILT_IN_RULES, TABLES }) {
  const byId = new Map();
  for (const rule of RULES) if (!byId.has(rule.id)) byId.set(rule.id, rule);
  const rules = [...byId.values()].sort((a, b) => a.id.localeCompare(b.id));
  const builtIn = Object.entries(BUILT_IN_RULES);
  return [
    '# Rules',
    '',
    `${rules.length + builtIn.length} rules. **error**: AWS refuses the definition, or the deployment fails. **warning**: accepted, and hardly ever meant. ` +
      'The others advise; those marked *strict* only with the preset `strict`.',
    '',
    'Switch a rule off, or change its severity, in the setting `stowage.rules`, in `stowage.config.json`, or for one line with ' +
      '`// stowage-disable-next-line ID`. The quick-fix menu writes all three.',
    '',
    '| rule | severity | |',
    '|---|---|---|',
    ...rules.map(
      (rule) => `| [${rule.id}](#${rule.id}) | ${severityOf(rule)} | ${escaped(firstSentence(rule.rationale))} |`,
    ),
    ...builtIn.map(
      ([id, rule]) => `| [${id}](#${id}) | ${rule.severity} | ${escaped(firstSentence(rule.rationale))} |`,
    ),
    '',
    ...rules.flatMap((rule) => entryOf(rule, TABLES.get(rule.id))),
    ...builtIn.flatMap(([id, { severity, rationale }]) => [`## ${id}`, '', `*${severity}* — ${rationale}`, '']),
  ].join('\n');
}

const severityOf = ({ severity, preset }) => (preset ? `${severity}, ${preset}` : severity);
const firstSentence = (text) => /^.*?[.:;](?=\s|$)/s.exec(text)?.[0].replace(/[:;]$/, '.') ?? text;
const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function entryOf(rule, table) {
  if (!table) throw new Error(`${rule.id} has no test table`);
  const [failing] = table.fails;
  const passing = table.passes.map((it) => (typeof it === 'string' ? it : it.text));
  return [
    `## ${rule.id}`,
    '',
    `*${severityOf(rule)}* — ${rule.rationale} [Source](${rule.source})`,
    '',
    failing.message,
    '',
    ...codeBlock(failing.text.replaceAll('^', '')),
    ...(failing.fixed === undefined ? [] : ['Mended by the quick fix:', '', ...codeBlock(failing.fixed)]),
    ...(passing.length === 0 ? [] : ['Nothing is said about:', '', ...codeBlock(passing[0])]),
  ];
}

function codeBlock(text) {
  return ['```jsonc', text.length > 600 ? `${text.slice(0, 600)} …` : text, '```', ''];
}

await buildValidators();
const text = pageOf(await load());
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/rules.md is not what the rules say: npm run docs');
    process.exit(1);
  }
} else writeFileSync(page, text);
