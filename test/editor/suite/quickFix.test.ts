import { workspace } from 'vscode';
import { focusEditor, goTo, list, openFixes } from './editing.ts';
import { equal, eventually } from './expect.ts';
import { findingCodes } from './findings.ts';
import { page } from './page.ts';
import { fileUri, openFile, withFiles, withSetting } from './workspace.ts';

const MISSPELT = `{
  "family": "kiosk",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "600",
  "containerDefinitions": [{ "name": "kiosk", "image": "nginx:1.27" }]
}
`;

const DESCRIBED = `{
  "taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/kiosk:7",
  "family": "kiosk",
  "containerDefinitions": [
    { "name": "kiosk", "image": "nginx:1.27", "memory": 128 }
  ],
  "revision": 7,
  "status": "ACTIVE"
}
`;

const CONFIG = `{
  "rules": {
    "fargate-cpu-memory": "off"
  }
}
`;

describe('a quick fix', () => {
  it('is chosen from the menu with the keyboard, and mends the text', async () => {
    await withFiles({ 'fixed/ecs-task-def.json': MISSPELT }, async (document) => {
      await eventually(() => findingCodes(document), ['fargate-cpu-memory']);
      await goTo(document, '600');
      await openFixes();
      await eventually(list.fixes, [
        'Change to "1024"',
        'Disable fargate-cpu-memory for this line (by a comment)',
        'Disable fargate-cpu-memory in this workspace (stowage.config.json)',
      ]);
      await page.press('Enter');
      await eventually(() => document.getText(), MISSPELT.replace('600', '1024'));
      await eventually(() => findingCodes(document), []);
      await eventually(() => page.texts('.squiggly-error'), []);
    });
  });

  it('is applied on save, where it is safe', async () => {
    await withSetting('editor.codeActionsOnSave', { 'source.fixAll.stowage': 'explicit' }, async () => {
      await withFiles({ 'fixed-on-save/ecs-task-def.json': `^${DESCRIBED}` }, async (document) => {
        await eventually(() => findingCodes(document), ['output-only-key']);
        await focusEditor();
        await page.type(' ');
        await eventually(() => document.getText(), ` ${DESCRIBED}`);
        await page.press('ControlOrMeta+s');
        await eventually(
          () => document.getText(),
          ` {
  "family": "kiosk",
  "containerDefinitions": [
    { "name": "kiosk", "image": "nginx:1.27", "memory": 128 }
  ]
}
`,
        );
        await eventually(() => document.isDirty, false);
        equal(new TextDecoder().decode(await workspace.fs.readFile(document.uri)), document.getText());
        await eventually(() => findingCodes(document), []);
      });
    });
  });

  it('switches a rule off in a file of the workspace', async () => {
    await withFiles({ 'silenced/ecs-task-def.json': MISSPELT }, async (document) => {
      await eventually(() => findingCodes(document), ['fargate-cpu-memory']);
      await goTo(document, '600');
      await openFixes();
      await eventually(async () => (await list.fixes()).length, 3);
      await page.press('ArrowDown');
      await page.press('ArrowDown');
      await page.press('Enter');
      await eventually(() => findingCodes(document), []);
      equal(document.getText(), MISSPELT);
      equal((await openFile('stowage.config.json')).getText(), CONFIG);
      await workspace.saveAll();
      await workspace.fs.delete(fileUri('stowage.config.json'));
    });
  });
});
