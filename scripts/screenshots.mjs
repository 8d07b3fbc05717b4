// node scripts/screenshots.mjs [NAME]...: docs/images/*.png, taken of the packed extension in a real VS Code on the examples.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './browser.mjs';
import { createProfile, fetchNodeHost, installExtension, startServer } from './editors/nodeHost.mjs';
import { freePort } from './freePort.mjs';
import { packageExtension } from './package.mjs';
import { root } from './root.mjs';

const IMAGES = join(root, 'docs/images');

/** A quiet window: what is in the picture is the product. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.stickyScroll.enabled': false,
  'stowage.codeLens': false, // longer than a picture is wide
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.editor.enablePreview': false,
  'workbench.layoutControl.enabled': false,
  'workbench.startupEditor': 'none',
};

/** The view's icon: where it is, the extension is known. */
const ECS = '.activitybar .action-label[aria-label^="ECS"]';

/** Each drives a new window, opened on the examples, to what its picture shows. */
const PICTURES = {
  async preview(window) {
    await window.page.locator(ECS).click();
    await window.setWidth('.part.sidebar', 540);
    await window.open('storefront/ecs-service-def.json');
    await window.askFor40Tasks();
    await window.page.getByText('Unplaced tasks').first().waitFor();
  },

  async problems(window) {
    await window.run('View: Close Primary Side Bar');
    await window.open('broken/misspelt-field.task-definition.json');
    await window.open('broken/volume-that-is-not-declared.task-definition.json');
    await window.open('broken/fargate-memory-does-not-fit.task-definition.json');
    await window.run('Problems: Focus on Problems View');
    await window.hover('"3072"');
  },

  async completion(window) {
    await window.open('catalog/ecs-task-def.json');
    await window.goTo('\n      "portMappings"');
    await window.page.keyboard.press('Enter');
    await window.suggest();
  },

  async hover(window) {
    await window.open('storefront/ecs-task-def.json');
    await window.hover('"123456789012.dkr');
  },

  async map(window) {
    await window.run('View: Close Primary Side Bar');
    await window.open('storefront/ecs-service-def.json');
    await window.askFor40Tasks();
    await window.run('ECS: Show Placement Map');
    await window.page.locator('.tab.active:has-text("Placement Map")').waitFor();
    await window.setWidth('.editor-group-container', 420);
  },
};

/** A person's hands on one window of the editor. */
function driver(page, folder) {
  let text = '';
  return {
    page,
    /** By the command's title in the palette. */
    async run(title) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget').waitFor();
      await page.keyboard.type(title);
      await page.locator(`.quick-input-list .monaco-list-row:has-text("${title}")`).first().click();
    },
    async open(path) {
      await page.keyboard.press('Control+p');
      await page.locator('.quick-input-widget').waitFor();
      await page.keyboard.type(path);
      await page
        .locator(`.quick-input-list .monaco-list-row:has-text("${path.split('/').at(-1)}")`)
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.locator(`.tab.active:has-text("${path.split('/').at(-1)}")`).waitFor();
      text = readFileSync(join(folder, path), 'utf8');
    },
    /** Puts the caret before a part of the file that was opened last. */
    async goTo(part) {
      const before = text.slice(0, text.indexOf(part)).split('\n');
      await page.keyboard.press('Control+g');
      await page.locator('.quick-input-widget').waitFor();
      await page.keyboard.type(`${before.length}:${before.at(-1).length + 1}`);
      await page.keyboard.press('Enter');
    },
    /** Of the storefront; five more than there is room for. */
    async askFor40Tasks() {
      await this.goTo('6,\n  "launchType"');
      await page.keyboard.press('Delete');
      await page.keyboard.type('40');
    },
    /** The list of completions, with what the third of them means. */
    async suggest() {
      await this.until('.suggest-widget.visible .monaco-list-row', () => page.keyboard.press('Control+Space'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Control+Space');
    },
    async hover(part) {
      const token = page.locator(`.view-line span[class^="mtk"]:has-text('${part}')`).first();
      await token.waitFor();
      await this.until('.monaco-hover .hover-contents', async () => {
        const { x, y, height } = await token.boundingBox();
        await page.mouse.move(x + 60, y + height + 40);
        await page.mouse.move(x + 40, y + height / 2, { steps: 3 });
      });
    },
    /** Does something until it shows; nothing does before the language server has started. */
    async until(selector, act) {
      for (let time = 0; time < 20; time++) {
        await act();
        await settle(page);
        if (await page.locator(selector).first().isVisible()) return;
      }
      throw new Error(`Not shown: ${selector}`);
    },
    /** Drags the right edge of a part of the window. */
    async setWidth(part, to) {
      const { x, y, width, height } = await page.locator(part).first().boundingBox();
      await page.mouse.move(x + width, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + to, y + height / 2, { steps: 5 });
      await page.mouse.up();
      await page.mouse.move(x + to + 60, y + height - 60); // where nothing answers
    },
  };
}

const settle = (page) => page.waitForTimeout(1500);

const names = process.argv.slice(2);
const unknown = names.find((name) => !(name in PICTURES));
if (unknown) throw new Error(`No picture: ${unknown}. There are ${Object.keys(PICTURES).join(', ')}.`);

const server = await fetchNodeHost();
const vsix = await packageExtension();
const temporary = mkdtempSync(join(tmpdir(), 'stowage-pictures-'));
mkdirSync(IMAGES, { recursive: true });
let editor;
let browser;
try {
  const profile = createProfile(temporary, SETTINGS);
  await installExtension(server, vsix, profile);
  const port = await freePort();
  const { child, ready } = startServer(server, profile, { port, trusted: true });
  editor = child;
  await ready;
  browser = await launchChromium();
  for (const name of names.length ? names : Object.keys(PICTURES)) await take(name, port);
} finally {
  await browser?.close();
  editor?.kill();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}

async function take(name, port) {
  const folder = join(temporary, name, 'examples');
  cpSync(join(root, 'examples'), folder, { recursive: true });
  if (name !== 'problems') rmSync(join(folder, 'broken'), { recursive: true });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  try {
    await page.goto(`http://localhost:${port}/?folder=${folder}`);
    await page.locator('.monaco-list-row:has-text("storefront")').first().waitFor();
    await page.locator(ECS).waitFor();
    await PICTURES[name](driver(page, folder));
    await settle(page);
  } finally {
    await page.screenshot({ path: join(IMAGES, `${name}.png`) });
    await context.close();
  }
  console.log(`docs/images/${name}.png`);
}
