// `npm run corpus -- DIR [--hints]`: checks every definition under a folder and prints what was found, per file and per rule;
// findings of severity hint only with `--hints`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run corpus -- DIR [--hints]');
  process.exit(2);
}
const cli = join(root, 'dist/cli.js');
const { stdout, stderr, status } = spawnSync(process.execPath, [cli, 'check', folder, '--format', 'json'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
});
process.stderr.write(stderr);
if (status === null || status === 2) process.exit(2);
const files = JSON.parse(stdout);

/** Hints that a corpus may bring along: file, then in the last column what somebody saw in it. */
function readHints() {
  try {
    const lines = readFileSync(join(folder, 'SOURCES.tsv'), 'utf8').split('\n').slice(1);
    return new Map(lines.map((line) => line.split('\t')).map((columns) => [columns[0], columns.at(-1)]));
  } catch {
    return new Map();
  }
}

const hints = readHints();
const perRule = new Map();
const sum = { error: 0, warning: 0, information: 0, hint: 0 };
for (const { file, kind, diagnostics } of files) {
  const shown = diagnostics.filter(({ severity }) => severity !== 'hint' || process.argv.includes('--hints'));
  const hint = hints.get(relative(folder, file));
  if (shown.length > 0 || hint) console.log(`\n${file} (${kind})${hint ? `\n  seen before: ${hint}` : ''}`);
  for (const { severity, range, message, rule, path } of shown)
    console.log(`  ${range.start.line + 1}:${range.start.character + 1} ${severity} ${rule} ${path} ${message}`);
  for (const { rule, severity } of diagnostics) {
    sum[severity]++;
    const key = `${severity} ${rule}`;
    perRule.set(key, (perRule.get(key) ?? new Set()).add(file));
  }
}

console.log('\nRules (files)');
for (const [rule, inFiles] of [...perRule].sort((a, b) => b[1].size - a[1].size))
  console.log(`  ${String(inFiles.size).padStart(4)}  ${rule}`);
const withErrors = files.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
console.log(
  `\n${files.length} definitions, ${withErrors.length} with errors; ` +
    Object.entries(sum)
      .map(([severity, count]) => `${count} ${severity}`)
      .join(', '),
);
