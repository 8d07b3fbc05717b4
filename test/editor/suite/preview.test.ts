import { commands, languages, window, workspace } from 'vscode';
import { eventually } from './expect.ts';
import { page } from './page.ts';
import { openFile, replaceText } from './workspace.ts';

const ROW = '[id="workbench.view.extension.stowage"] .monaco-list-row';

/** The rows of the tree that begin so, each on one line: label and description. */
async function rows(...starts: string[]): Promise<string[]> {
  const texts = (await page.texts(ROW)).map((text) => text.replace(/\s+/g, ' ').trim());
  return texts.filter((text) => starts.some((start) => text.startsWith(start)));
}

describe('the cluster preview', () => {
  before(() => commands.executeCommand('stowage.clusterPreview.focus'));

  it('shows where the tasks of the folder land, and why some do not', async () => {
    await eventually(
      () => rows('Unplaced', 'shop', 'Host port', 'prod', 'i-1'),
      [
        'Unplaced tasks1 of 8',
        'shop1 of 3 tasks',
        'Host port takeni-1 has 8080/tcp taken · 2 instances · RESOURCE:PORTS',
        'prodprod.ecs-cluster.json · eu-west-1 · 2 instances',
        'i-1CPU ▓░░░░ 25% MEM ▓░░░░ 20% · 8080/tcp · m5.large',
        'shop2/3 · EC2',
      ],
    );
  });

  it('follows what is typed', async () => {
    const document = await openFile('stall/ecs-service-def.json');
    await replaceText(document, '"desiredCount": 3', '"desiredCount": 2');
    await eventually(() => rows('Unplaced', 'shop'), ['shop2/2 · EC2']);
    await replaceText(document, '"desiredCount": 2', '"desiredCount": ');
    await eventually(() => rows('Unplaced', 'shop'), ['shop1/1 · EC2']);
    await replaceText(document, '"desiredCount": ', '"desiredCount": 3');
    await eventually(() => rows('Unplaced', 'shop'), ['Unplaced tasks1 of 8', 'shop1 of 3 tasks', 'shop2/3 · EC2']);
    await document.save();
  });

  it('leads from a row to where it is written, and leaves the keyboard in the tree', async () => {
    await openFile('stall/task-definition.json');
    await page.click(`${ROW}:has-text("m5.large")`);
    await eventually(() => window.activeTextEditor?.document.uri.path.split('/').at(-1), 'prod.ecs-cluster.json');
    await eventually(
      () => window.activeTextEditor?.document.getText(window.activeTextEditor.selection),
      '{ "instanceType": "m5.large", "count": 2, "availabilityZone": "eu-west-1a" }]',
    );
    await eventually(async () => await page.texts(`.monaco-list:focus .monaco-list-row.selected .label-name`), ['i-1']);
  });

  it('asks what if a zone were lost, says so above everything, and goes back', async () => {
    await page.hover(`${ROW}:has-text("eu-west-1a1") , ${ROW}:has-text("eu-west-1a2")`);
    await page.click(`${ROW}:has-text("eu-west-1a2") .codicon-circle-slash`);
    await eventually(
      () => rows('What if', 'Instances gone'),
      ['What if eu-west-1a is lost5 more unplaced · −$140.16 a month', 'Instances gonei-1, i-2'],
    );
    await commands.executeCommand('stowage.preview.reset');
    await eventually(() => rows('What if', 'Unplaced'), ['Unplaced tasks1 of 8']);
  });

  it('opens a service for its rollout, and what would help', async () => {
    await page.click(`${ROW}:has-text("What would help") .monaco-tl-twistie`);
    await eventually(() => rows('Run 2 tasks'), ['Run 2 tasks; so many fit.']);
    await page.click(`${ROW}:has-text("2/3") .monaco-tl-twistie`);
    await eventually(async () => (await rows('Rollout')).map((row) => row.slice(0, 23)), ['RolloutStuck at wave 1:']);
  });

  it('filters the tree, and groups instances by service', async () => {
    void commands.executeCommand('stowage.preview.filter');
    await eventually(() => page.texts('.quick-input-title'), ['Filter the cluster preview']);
    await page.type('i-2');
    await eventually(() => rows('i-1', 'i-2'), ['i-2CPU ▓░░░░ 25% MEM ▓░░░░ 17% · 8080/tcp · m5.large']);
    await page.press('Enter');
    await commands.executeCommand('stowage.preview.clearFilter');
    await commands.executeCommand('stowage.preview.groupByService');
    await eventually(
      () => rows('shop2 instances', 'i-2'),
      ['shop2 instances · 2 tasks', ...Array(2).fill('i-21 task · eu-west-1a · m5.large')],
    );
    await commands.executeCommand('stowage.preview.groupByZone');
    await eventually(() => rows('i-1'), ['i-1CPU ▓░░░░ 25% MEM ▓░░░░ 20% · 8080/tcp · m5.large']);
  });

  it('tells in the editor which tasks find no place, and what they cost', async () => {
    const document = await openFile('stall/ecs-service-def.json');
    await eventually(
      () => languages.getDiagnostics(document.uri).map(({ code }) => (typeof code === 'object' ? code.value : code)),
      ['service-unplaced'],
    );
    await eventually(async () => (await page.texts('.codelens-decoration')).length, 1);
  });

  it('shows the built-in cluster to who chooses it, and writes it as a file', async () => {
    await chooseCluster('Built-in cluster');
    await eventually(
      () => rows('default', 'us-east-1a'),
      [
        'defaultbuilt-in cluster · us-east-1 · 3 instances',
        'us-east-1a1 instance · 2 tasks · CPU ▓░░░░ 25% MEM ▓░░░░ 17%',
      ],
    );
    await page.hover(`${ROW}:has-text("built-in cluster")`);
    await page.click(`${ROW}:has-text("built-in cluster") .action-label`);
    await eventually(() => rows('default'), ['defaultecs-cluster.json · us-east-1 · 3 instances']);
    const written = window.activeTextEditor?.document;
    await eventually(() => written?.uri.path.split('/').at(-1), 'ecs-cluster.json');
    await eventually(() => written?.languageId, 'ecs-cluster');
    await commands.executeCommand('workbench.action.closeAllEditors');
    if (written) await workspace.fs.delete(written.uri);
    await chooseCluster('Automatic');
    await eventually(() => rows('prod'), ['prodprod.ecs-cluster.json · eu-west-1 · 2 instances']);
  });
});

async function chooseCluster(label: string): Promise<void> {
  void commands.executeCommand('stowage.preview.selectCluster');
  await eventually(() => page.texts('.quick-input-title'), ['Cluster of the preview']);
  await page.type(label);
  await eventually(() => page.texts('.quick-input-list .monaco-list-row.focused .label-name'), [label]);
  await page.press('Enter');
}
