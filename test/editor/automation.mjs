import { appendFileSync } from 'node:fs';

const LIMIT_MS = 5 * 60_000;

/**
 * The two functions through which VS Code in a browser reports a test run. To be called before the page is opened.
 * @param {import('playwright-core').Page} page
 * @param {string} log the file that gets what the editor writes to its console
 * @returns {Promise<() => Promise<number>>} waits for the run's end; gives its exit code
 */
export async function exposeAutomation(page, log) {
  const exit = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('the page crashed')));
    setTimeout(() => reject(new Error('no end after 5 minutes')), LIMIT_MS).unref();
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  exit.catch(() => {}); // whoever waits for it hears of it
  await page.exposeFunction('codeAutomationLog', (type, args) => appendFileSync(log, `${type}: ${args.join(' ')}\n`));
  return () => exit;
}
