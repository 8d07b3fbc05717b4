// The editors a suite can run in. Each function runs it to its end and throws where it failed; `run.page` becomes the window.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { chromium } from 'playwright-core';
import { launchChromium } from '../../scripts/browser.mjs';
import { createProfile, fetchNodeHost, installExtension } from '../../scripts/editors/nodeHost.mjs';
import { openWebHost } from '../../scripts/editors/webHost.mjs';
import { freePort } from '../../scripts/freePort.mjs';
import { packBuilt } from '../../scripts/package.mjs';
import { root } from '../../scripts/root.mjs';
import { exposeAutomation } from './automation.mjs';

/**
 * @typedef {object} Run
 * @property {string} folder the workspace to open, the run's own
 * @property {string} temporary more room, removed afterwards
 * @property {string} log a file for what the editor writes to its console
 * @property {string} extensionTestsPath the bundled suite
 * @property {() => Promise<import('playwright-core').Page>} page
 */

/** Node with the launcher as its first argument, which works wherever Node does. */
const STAND_IN = { vscodeExecutablePath: process.execPath, reuseMachineInstall: true };
const launcher = fileURLToPath(new URL('launcher.mjs', import.meta.url));

/** @param {Run} run */
export const inNodeHost = (run) => throughElectronRunner(run, { ...STAND_IN, args: [launcher] });

/** As a user gets it: from the .vsix, in a folder that nobody trusts yet. The suite comes in an extension of its own. */
export async function installed(run) {
  const suite = dirname(run.extensionTestsPath);
  const manifest = { name: 'suite', publisher: 'stowage', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(suite, 'package.json'), JSON.stringify(manifest));
  const profile = createProfile(run.temporary);
  await installExtension(await fetchNodeHost(), await packBuilt(), profile);
  await throughElectronRunner(run, {
    ...STAND_IN,
    args: [launcher, `--extensions-dir=${profile.extensions}`],
    extensionDevelopmentPath: suite,
    env: { STOWAGE_RESTRICTED: '1' },
  });
}

/** `VSCODE_PATH`, or a desktop VS Code that the runner downloads. */
export const onDesktop = (run) =>
  throughElectronRunner(run, {
    ...(process.env.VSCODE_PATH ? { vscodeExecutablePath: process.env.VSCODE_PATH } : {}),
    args: ['extensions', 'user-data'].map((kind) => `--${kind}-dir=${join(run.temporary, kind)}`),
  });

async function throughElectronRunner(run, { args, env, ...options }) {
  const debugPort = await freePort();
  let browser;
  run.page = async () => {
    browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`);
    return browser.contexts()[0].pages()[0];
  };
  try {
    await runTests({
      cachePath: join(root, '.cache/desktop'),
      extensionDevelopmentPath: root,
      extensionTestsPath: run.extensionTestsPath,
      extensionTestsEnv: { STOWAGE_LOG: run.log, ...env },
      launchArgs: [...args, `--remote-debugging-port=${debugPort}`, run.folder],
      ...options,
    });
  } finally {
    await browser?.close();
  }
}

/** @param {Run} run */
export async function inWebHost(run) {
  const port = await freePort();
  const server = await openWebHost({
    port,
    folderPath: run.folder,
    extensionDevelopmentPath: root,
    extensionTestsPath: run.extensionTestsPath,
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    run.page = async () => page;
    const exit = await exposeAutomation(page, run.log);
    // webviews stand on subdomains, which a browser lets run their service workers only where they are of the same site
    await page.goto(`http://vscode.localhost:${port}/`);
    const code = await exit();
    if (code !== 0) throw new Error(`exit code ${code}`);
  } finally {
    await browser.close();
    server.dispose();
  }
}
