// `npm run docs`: writes docs/rules.md from the rules and, for the examples, from their test tables. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildValidators } from '../server/src/validation/buildValidators.mjs';
import { root } from './root.mjs';
import { loadRuleTables } from './ruleTables.mjs';

const page = join(root, 'docs', 'rules.md');

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
      '`// stowage-disable-next-line ID`. The quick-fix menu writes the last two.',
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
const text = pageOf(await loadRuleTables());
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/rules.md is not what the rules say: npm run docs');
    process.exit(1);
  }
} else writeFileSync(page, text);
