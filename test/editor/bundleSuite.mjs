import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/root.mjs';

/**
 * Bundles the one suite for a host.
 * @param {string} name of the run, which the suite may ask for
 * @param {number} bridgePort where the suite reports
 * @param {string} [grep] only the tests whose title has it
 * @returns {Promise<string>} the module that the extension host loads, in a folder of its own, which the caller removes
 */
export async function bundleSuite(name, bridgePort, grep = '') {
  const outfile = join(root, '.cache/suite', `${name}-${process.pid}`, 'index.js');
  await build({
    entryPoints: [join(root, 'test/editor/suite/index.ts')],
    bundle: true,
    platform: 'browser', // no Node module in it: it runs in both hosts
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    define: {
      BRIDGE_URL: JSON.stringify(`http://127.0.0.1:${bridgePort}`),
      RUN_NAME: JSON.stringify(name),
      GREP: JSON.stringify(grep),
    },
    outfile,
  });
  return outfile;
}
