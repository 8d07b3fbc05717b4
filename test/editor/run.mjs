// Runs the one suite in real editors: `node test/editor/run.mjs [node|web|installed|desktop]... [--grep TEXT]`, all but
// desktop by default. `--grep`: only the tests whose title has that text.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/root.mjs';
import { openBridge } from './bridge.mjs';
import { bundleSuite } from './bundleSuite.mjs';
import { inNodeHost, installed, inWebHost, onDesktop } from './hosts.mjs';

const RUNS = {
  node: { title: 'node extension host', start: inNodeHost },
  web: { title: 'web extension host', start: inWebHost },
  installed: { title: 'node extension host, the packed extension installed, Restricted Mode', start: installed },
  desktop: { title: 'desktop', start: onDesktop },
};
export const EVERYWHERE = ['node', 'web', 'installed'];

/**
 * @param {keyof typeof RUNS} name
 * @param {string} [grep] only the tests whose title has it
 * @returns {Promise<{ passed: number, failed: number }>} a run that could not happen is one failure
 */
export async function runEditorSuite(name, grep) {
  const { title, start } = RUNS[name];
  console.log(`\n${title}`);
  const temporary = mkdtempSync(join(tmpdir(), 'stowage-suite-'));
  const run = {
    temporary,
    folder: join(temporary, 'workspace'),
    log: join(root, '.cache', `${name}.log`),
    page: () => Promise.reject(new Error('no page yet')),
  };
  mkdirSync(dirname(run.log), { recursive: true });
  writeFileSync(run.log, '');
  cpSync(join(root, 'test/fixtures/editor'), run.folder, { recursive: true });
  const bridge = await openBridge(() => run.page(), print);
  try {
    run.extensionTestsPath = await bundleSuite(name, bridge.port, grep);
    const end = start(run).then(
      () => undefined,
      (error) => error,
    );
    const results = await Promise.race([bridge.results, end]);
    const error = await end;
    if (!Array.isArray(results)) throw results ?? new Error('the editor ended without running the suite');
    const failed = results.filter((result) => result.error).length;
    if (error && failed === 0) throw error;
    console.log(`${results.length - failed} passing${failed ? `, ${failed} failing` : ''}`);
    return { passed: results.length - failed, failed };
  } catch (error) {
    console.log(`  ✗ ${error.stack ?? error}\n    The editor's console: ${run.log}`);
    return { passed: 0, failed: 1 };
  } finally {
    bridge.close();
    if (run.extensionTestsPath) rmSync(dirname(run.extensionTestsPath), { recursive: true });
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

const print = ({ title, error }) =>
  console.log(error ? `  ✗ ${title}\n${error.replace(/^/gm, '      ')}` : `  ✓ ${title}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
  for (const name of positionals.length ? positionals : EVERYWHERE)
    if ((await runEditorSuite(name, values.grep)).failed > 0) process.exitCode = 1;
}
