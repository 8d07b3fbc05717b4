import { commands, window, workspace } from 'vscode';
import { eventually } from './expect.ts';
import { page } from './page.ts';
import { fileUri, openFile, replaceText, withSetting } from './workspace.ts';

const { webview } = page;

const shownFiles = (): string[] =>
  window.visibleTextEditors.map(({ document }) => document.uri.path.split('/').at(-1)!);
/** Other tests decide whether something runs on Fargate. */
const columns = async () => (await webview.texts('.column-name')).filter((name) => name !== 'Any zone');
const focused = () => webview.attributes('.item:focus', 'data-key');

describe('the placement map', () => {
  before(async () => {
    await openFile('stall/ecs-service-def.json');
    await commands.executeCommand('stowage.preview.showMap');
  });
  after(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('shows zones, instances, tasks and what is unplaced beside the editor', async () => {
    await eventually(columns, ['eu-west-1a', 'Unplaced']);
    await eventually(() => webview.attributes('.instance', 'data-key'), ['instance/i-1', 'instance/i-2']);
    await eventually(
      () => webview.attributes('.tasks[data-key*="shop"]', 'data-key'),
      ['instance/i-1/service/shop', 'instance/i-2/service/shop', 'unplaced/service/shop'],
    );
    await eventually(shownFiles, ['ecs-service-def.json']);
  });

  it('is drawn under a policy that lets nothing in', async () => {
    const policies = () => webview.attributes('meta[http-equiv="Content-Security-Policy"]', 'content');
    await eventually(async () => (await policies()).map((policy) => policy.split(';')[0]), ["default-src 'none'"]);
    await eventually(() => webview.styles('[data-key="service/shop"] .block', 'fill'), ['rgb(6, 131, 59)']);
    await eventually(() => webview.styles('header button', 'cursor'), ['pointer']);
  });

  it('says what is under the pointer', async () => {
    await webview.hover('[data-key="instance/i-2/service/shop"] .area');
    await eventually(() => webview.texts('#tip strong, #tip div:nth-child(2)'), ['shop', 'on i-2']);
  });

  it('leads to where something is written, and keeps the keyboard', async () => {
    await webview.click('[data-key="service/shop"]');
    await eventually(focused, ['service/shop']);
    await eventually(shownFiles, ['ecs-service-def.json']);
    await eventually(async () => {
      await page.press('ArrowDown'); // through the services
      return focused();
    }, ['instance/i-1']);
    await page.press('Enter');
    await eventually(shownFiles, ['prod.ecs-cluster.json']);
    await eventually(focused, ['instance/i-1']);
  });

  it('follows what is typed, and leaves the keyboard where it is', async () => {
    const document = await workspace.openTextDocument(fileUri('stall/ecs-service-def.json'));
    await replaceText(document, '"desiredCount": 3', '"desiredCount": 2');
    await eventually(columns, ['eu-west-1a']);
    await eventually(focused, ['instance/i-1']);
    await replaceText(document, '"desiredCount": 2', '"desiredCount": 3');
    await eventually(columns, ['eu-west-1a', 'Unplaced']);
    await document.save();
  });

  it('follows what is asked in the tree', async () => {
    const asked = commands.executeCommand('stowage.preview.compareWithSaved');
    await eventually(() => webview.texts('.caption'), ['Compared with the saved files']);
    await asked;
    await commands.executeCommand('stowage.preview.reset');
    await eventually(() => webview.texts('.caption'), []);
  });

  it('goes through a deployment moment by moment', async () => {
    await webview.select('#service', 'Deployment of shop');
    await eventually(() => webview.texts('.caption'), ['Deployment of shop. Before the first wave']);
    await webview.click('#step');
    await page.press('End');
    await eventually(
      async () => (await webview.texts('.caption'))[0]?.slice(0, 37),
      'Deployment of shop. Stuck at wave 1: ',
    );
    await eventually(() => webview.texts('#moment'), ['1 of 1']);
    await webview.select('#service', 'How things are');
    await eventually(() => webview.texts('.caption'), []);
  });

  it('becomes a file', async () => {
    await withSetting('files.simpleDialog.enable', true, async () => {
      await webview.click('#export');
      await eventually(() => page.texts('.quick-input-title'), ['Export the placement map']);
      await page.press('Enter');
      const file = fileUri('placement-map.svg');
      const read = () =>
        workspace.fs.readFile(file).then(
          (bytes) => new TextDecoder().decode(bytes),
          () => '',
        );
      await eventually(async () => (await read()).slice(0, 4), '<svg');
      await workspace.fs.delete(file);
    });
  });
});
