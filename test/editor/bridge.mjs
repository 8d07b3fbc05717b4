// Where the suite, inside the editor, reaches the outside: it tells what it found, and borrows a person's hands and eyes.
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';

const SCREENSHOTS = join(root, '.cache/screenshots');

/** In the page of a webview, which stands in a frame within a frame. */
const inWebview = (page, selector) =>
  page.frameLocator('iframe.webview').first().frameLocator('#active-frame').locator(selector);

/** What a look finds; nothing where the page is being replaced just now, as a webview's is while it loads. */
const found = (look) =>
  look.catch((error) => {
    if (/context was destroyed|frame was detached/i.test(error.message)) return [];
    throw error;
  });

/** What a test may do with the page, by `page.ts`. Playwright waits for an element before it acts on it. */
const ACTIONS = {
  press: (page, keys) => page.keyboard.press(keys),
  type: (page, text) => page.keyboard.type(text),
  click: (page, selector) => page.locator(selector).first().click({ timeout: 15_000 }),
  pointAt: async (page, selector) => {
    const box = await page.locator(selector).first().boundingBox({ timeout: 15_000 });
    if (!box) return; // drawn anew just now
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  },
  hover: (page, selector) => page.locator(selector).first().hover({ timeout: 15_000 }),
  texts: (page, selector) => found(page.locator(selector).filter({ visible: true }).allTextContents()),
  webviewClick: (page, selector) => inWebview(page, selector).first().click({ timeout: 15_000, force: true }),
  webviewHover: (page, selector) => inWebview(page, selector).first().hover({ timeout: 15_000, force: true }),
  webviewSelect: (page, selector, label) => inWebview(page, selector).selectOption({ label }, { timeout: 15_000 }),
  webviewTexts: (page, selector) => found(inWebview(page, selector).filter({ visible: true }).allTextContents()),
  webviewAttributes: (page, selector, name) =>
    found(inWebview(page, selector).evaluateAll((all, name) => all.map((it) => it.getAttribute(name)), name)),
  webviewStyles: (page, selector, property) =>
    found(inWebview(page, selector).evaluateAll((all, name) => all.map((it) => getComputedStyle(it)[name]), property)),
  screenshot: (page, name) => page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) }),
};

/**
 * @param {() => Promise<import('playwright-core').Page>} page of the editor, asked for when a test first needs it
 * @param {(result: object) => void} onResult told of each test as it ends
 * @returns {Promise<{ port: number, results: Promise<object[]>, close(): void }>} `results`: one entry a test
 */
export async function openBridge(page, onResult) {
  let report;
  const results = new Promise((resolve) => {
    report = resolve;
  });
  const answer = async ({ results: all, result, action, args }) => {
    if (result) return onResult(result);
    if (all) return report(all);
    return ACTIONS[action](await page(), ...args);
  };
  mkdirSync(SCREENSHOTS, { recursive: true });
  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*'); // the web extension host has an origin of its own
    try {
      let body = '';
      for await (const chunk of request) body += chunk;
      const value = await answer(JSON.parse(body));
      response.end(
        JSON.stringify({ value: typeof value === 'object' && !Array.isArray(value) ? null : (value ?? null) }),
      );
    } catch (error) {
      response.end(JSON.stringify({ error: error.message }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, results, close: () => server.close() };
}
