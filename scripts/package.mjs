// Builds, and packs dist/stowage.vsix: what the marketplace would get.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** @returns {Promise<string>} the path of the packed extension */
export async function packageExtension() {
  await run(process.execPath, ['esbuild.mjs'], { cwd: root });
  return packBuilt();
}

/** Packs what is built already. */
export async function packBuilt() {
  const vsix = join(root, 'dist/stowage.vsix');
  const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');
  await run(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix], { cwd: root });
  return vsix;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await packageExtension());
