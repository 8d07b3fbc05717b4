// Stands in for the desktop executable of VS Code: takes its arguments, opens the folder in the editor from npm, runs the
// suite there and exits with its code. STOWAGE_LOG names a file for the editor's console, and
// STOWAGE_RESTRICTED leaves the folder untrusted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../scripts/browser.mjs';
import { createProfile, fetchNodeHost, startServer } from '../../scripts/editors/nodeHost.mjs';
import { freePort } from '../../scripts/freePort.mjs';
import { exposeAutomation } from './automation.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'remote-debugging-port': { type: 'string' },
  },
});

const temporary = mkdtempSync(join(tmpdir(), 'stowage-test-'));
const profile = createProfile(temporary);
if (values['extensions-dir']) profile.extensions = values['extensions-dir'];
const port = await freePort();
const trusted = !process.env.STOWAGE_RESTRICTED;
const { child, ready } = startServer(await fetchNodeHost(), profile, { port, trusted });
let browser;
try {
  await ready;
  browser = await launchChromium([`--remote-debugging-port=${values['remote-debugging-port']}`]);
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const exit = await exposeAutomation(page, process.env.STOWAGE_LOG);
  const remote = (path) => `vscode-remote://localhost:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(values.extensionDevelopmentPath)],
    ['extensionTestsPath', remote(values.extensionTestsPath)],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder: positionals[0], payload: JSON.stringify(payload) });
  await page.goto(`http://localhost:${port}/?${query}`);
  process.exitCode = await exit();
} finally {
  await browser?.close();
  child.kill();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
