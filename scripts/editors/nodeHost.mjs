// VS Code with a node extension host: what desktop VS Code, remote folders and Codespaces run extensions in.
import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { npm } from '../npm.mjs';
import { run } from '../run.mjs';
import { fetchEditor } from './fetch.mjs';

const SERVER = 'node_modules/code-server/lib/vscode';

/** @returns {Promise<string>} the folder of the editor's server */
export const fetchNodeHost = async () =>
  join(await fetchEditor('node-host', 'VS Code (node extension host, 290 MB)', prepare), SERVER);

/** The editor's own packages, without their install scripts: nothing native is needed but ripgrep, for finding files. */
async function prepare(folder) {
  const server = join(folder, SERVER);
  // Its shrinkwrap leaves out peers, which newer npm versions miss.
  await npm(['ci', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps', '--no-audit', '--no-fund'], server);
  const rg = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const binaries = `@vscode/ripgrep-${process.platform}-${process.arch}/package.json`;
  const source = join(dirname(createRequire(join(folder, 'package.json')).resolve(binaries)), 'bin', rg);
  const target = join(server, 'node_modules/@vscode/ripgrep/bin', rg);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
  chmodSync(target, 0o755);
}

/**
 * Folders for one run of the editor. They must be there before the first page loads, or no extension starts.
 * @param {string} folder an empty one
 * @param {Record<string, unknown>} [settings] of the editor
 */
export function createProfile(folder, settings = {}) {
  const profile = { extensions: join(folder, 'extensions'), data: join(folder, 'data') };
  mkdirSync(profile.extensions, { recursive: true });
  mkdirSync(join(profile.data, 'data/logs'), { recursive: true });
  mkdirSync(join(profile.data, 'data/Machine'));
  writeFileSync(join(profile.extensions, 'extensions.json'), '[]');
  writeFileSync(join(profile.data, 'data/Machine/settings.json'), JSON.stringify(settings));
  return profile;
}

const profileArgs = ({ extensions, data }) => [
  '--accept-server-license-terms',
  '--extensions-dir',
  extensions,
  '--server-data-dir',
  data,
];

/** Installs a packed extension as a person does with "Install from VSIX...". */
export const installExtension = (server, vsix, profile) =>
  run(process.execPath, ['out/server-main.js', '--install-extension', vsix, ...profileArgs(profile)], { cwd: server });

/**
 * Starts the editor on 127.0.0.1.
 * @param {{ port: number, trusted: boolean, token?: string }} options `trusted`: no folder opens in Restricted Mode;
 *   `token`: only who knows it gets in
 * @returns {{ child: import('node:child_process').ChildProcess, ready: Promise<void> }} `ready`: it answers
 */
export function startServer(server, profile, { port, trusted, token }) {
  const child = spawn(
    process.execPath,
    [
      'out/server-main.js',
      ...profileArgs(profile),
      ...['--host', '127.0.0.1', '--port', String(port), '--telemetry-level', 'off'],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      ...(trusted ? ['--disable-workspace-trust'] : []),
    ],
    { cwd: server, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ready = new Promise((resolve, reject) => {
    let output = '';
    const read = (data) => {
      output += data;
      if (output.includes('Extension host agent started')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`The editor ended before it was ready:\n${output.trimEnd()}`)));
  });
  return { child, ready };
}
