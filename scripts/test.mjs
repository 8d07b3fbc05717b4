// npm test: builds, checks types and style, and runs every suite; the last line counts them all.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EVERYWHERE, runEditorSuite } from '../test/editor/run.mjs';
import { root } from './root.mjs';

const total = { passed: 0, failed: 0 };
const modules = join(root, 'node_modules');

// Everything else stands on the build.
if (await check('build', [join(root, 'esbuild.mjs')])) {
  await check('types', [join(modules, 'typescript/bin/tsc'), '-b']);
  await check('style', [join(modules, '@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings']);
  await check('docs', [join(root, 'scripts/rulesDoc.mjs'), '--check']);
  add(await unitTests());
  for (const name of EVERYWHERE) add(await runEditorSuite(name));
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/** A tool that says yes or no counts as one. */
async function check(title, args) {
  console.log(`\n${title}`);
  const isGood = (await node(args)) === 0;
  add(isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return isGood;
}

/** All that needs no editor: unit, property, conformance, protocol and architecture tests. */
async function unitTests() {
  const report = join(root, '.cache/vitest.json');
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  console.log('\nunit, property, conformance and protocol');
  const code = await node([join(modules, 'vitest/vitest.mjs'), 'run', ...reporters]);
  const { numPassedTests: passed, numTotalTests: all } = read(report);
  // A test that did not run has failed, and so has a file that could not be loaded.
  return { passed, failed: Math.max(all - passed, code === 0 ? 0 : 1) };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numTotalTests: 1 };
  }
}

/** @returns {Promise<number | null>} the exit code */
function node(args) {
  return new Promise((resolve) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }).on('close', resolve));
}
