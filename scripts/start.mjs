// npm start [-- FOLDER] [--port N]: the packed extension in a real VS Code, on a folder of yours or on the examples.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createProfile, fetchNodeHost, installExtension, startServer } from './editors/nodeHost.mjs';
import { freePort } from './freePort.mjs';
import { packageExtension } from './package.mjs';
import { root } from './root.mjs';

const USAGE = 'Usage: npm start [-- [FOLDER] [--port N]]';

let temporary;
let editor;
let ending = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
endWithNpm();
main().catch((error) => {
  if (!ending) console.error(error.message);
  end(1);
});

async function main() {
  const { folder, port } = readArguments();
  const chosen = await freePort(port);
  if (chosen === undefined) throw new Error(`Port ${port} is taken; choose another, or leave out --port.`);

  const server = await fetchNodeHost();
  console.error('Building and packing the extension ...');
  const vsix = await packageExtension();
  temporary = mkdtempSync(join(tmpdir(), 'stowage-'));
  const opened = folder ?? copyOfExamples();
  const profile = createProfile(temporary, settingsFor(opened));
  console.error('Starting VS Code ...');
  await installExtension(server, vsix, profile);
  if (ending) return;
  // The token keeps out the other pages of the browser and the other users of the machine. The folder is the user's own, so
  // that nothing is gained by asking for trust first.
  const token = randomBytes(12).toString('hex');
  const { child, ready } = startServer(server, profile, { port: chosen, trusted: true, token });
  editor = child;
  await ready;
  editor.on('exit', () => end(1));

  const url = `http://localhost:${chosen}/?folder=${pathToFileURL(opened).pathname}&tkn=${token}`;
  console.log(url);
  console.error('Ctrl-C ends it.');
  openInBrowser(url);
}

function readArguments() {
  let values, positionals;
  try {
    ({ values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } }));
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`);
  }
  if (positionals.length > 1) throw new Error(USAGE);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new Error(`No port: ${values.port}`);
  const folder = positionals[0] && resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0]);
  if (folder && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`No folder: ${folder}`);
  return { folder, port };
}

/** The examples can be edited, broken and saved; the repository's stay as they are. */
function copyOfExamples() {
  const copy = join(temporary, 'examples');
  cpSync(join(root, 'examples'), copy, { recursive: true });
  return copy;
}

/** No welcome page; the folder's README, where it has one. */
function settingsFor(folder) {
  const hasReadme = readdirSync(folder).some((name) => /^readme/i.test(name));
  return { 'workbench.startupEditor': hasReadme ? 'readme' : 'none', 'telemetry.telemetryLevel': 'off' };
}

function openInBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['explorer', url]
        : ['xdg-open', url];
  if (CI || (command === 'xdg-open' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {}) // the URL is on the screen
    .unref();
}

/** npm passes a signal no further than to the shell that it starts us with; when that is gone, nobody waits for us. */
function endWithNpm() {
  const { ppid } = process;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== ppid && end(0), 500).unref();
}

/** Ends the editor, removes what the run wrote, and exits. */
function end(code) {
  if (ending) return;
  ending = true;
  const leave = () => {
    if (temporary) rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    process.exit(code);
  };
  if (!editor || editor.exitCode !== null) return leave();
  editor.once('exit', leave);
  editor.kill();
  setTimeout(() => editor.kill('SIGKILL'), 3000).unref();
}
