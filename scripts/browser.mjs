// A Chromium for the editor tests: one that is there, else one that can be had.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './run.mjs';

const MINUTE = 60_000;
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'msedge'];
const PLACES = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
    ['/', process.env.HOME ?? '/'].map((home) => join(home, `Applications/${app}.app/Contents/MacOS/${app}`)),
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
};

/**
 * `CHROME_PATH`, a usual name or place, Playwright's own; where there is none, Playwright's download, and on Debian as root
 * the distribution's package.
 * @returns {Promise<string>} the path of an executable that starts
 * @throws with one line that says what to do
 */
async function findChromium() {
  for (const candidates of [present, downloaded, packaged]) {
    for (const path of await candidates()) if (await starts(path)) return path;
  }
  throw new Error('No browser: install Chrome or Chromium, or set CHROME_PATH to the executable of one.');
}

const present = () => [
  ...(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []),
  ...NAMES.flatMap(onPath),
  ...(PLACES[process.platform] ?? []),
  chromium.executablePath(),
];

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

async function downloaded() {
  process.stderr.write("No browser found; trying Playwright's download ...\n");
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  try {
    await run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { timeout: 5 * MINUTE });
  } catch {
    return [];
  }
  return [chromium.executablePath()];
}

async function packaged() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  process.stderr.write("Installing the distribution's chromium ...\n");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update'], { env, timeout: 5 * MINUTE });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, timeout: 10 * MINUTE });
  } catch {
    return [];
  }
  return onPath('chromium');
}

async function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // Chrome prints no version there
  return run(path, ['--version'], { timeout: MINUTE }).then(
    () => true,
    () => false,
  );
}

/**
 * Starts it without a window, or with one (`STOWAGE_HEADED`) to watch a test.
 * @param {string[]} [flags] more of them
 */
export const launchChromium = async (flags = []) =>
  chromium.launch({
    executablePath: await findChromium(),
    headless: !process.env.STOWAGE_HEADED,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...flags,
    ],
  });
