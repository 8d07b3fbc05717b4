import { commands, type TextDocument, window } from 'vscode';
import { focusEditor } from './editing.ts';
import { eventually } from './expect.ts';
import { page } from './page.ts';
import { openFile, withFiles } from './workspace.ts';

const TASK = `{
  "family": "FAMILY",
  "containerDefinitions": [{ "name": "till", "image": "nginx:1.27", "memory": 128, "portMappings": [{ "containerPort": 80 }] }]
}
`;
const SERVICE = `{
  "serviceName": "kiosk",
  "taskDefinition": "FAMILY",
  "desiredCount": 0,
  "loadBalancers": [{ "containerName": "t^ill", "containerPort": 80 }]
}
`;

const filesOf = (family: string) => ({
  [`${family}/ecs-task-def.json`]: TASK.replace('FAMILY', family),
  [`${family}/ecs-service-def.json`]: SERVICE.replace('FAMILY', family),
});

/** Until the server has heard of the new task definition. */
const untilLinked = (service: TextDocument) =>
  eventually(async () => {
    const place = service.positionAt(service.getText().indexOf('till'));
    return (await commands.executeCommand<unknown[]>('vscode.executeDefinitionProvider', service.uri, place)).length;
  }, 1);

function textAfterCaret(): string {
  const editor = window.activeTextEditor;
  return editor ? editor.document.getText().slice(editor.document.offsetAt(editor.selection.active)) : '';
}

describe('the container of a service', () => {
  it('leads to its definition', async () => {
    await withFiles(filesOf('led-to'), async (service) => {
      await untilLinked(service);
      await focusEditor();
      await page.press('F12');
      await eventually(() => window.activeTextEditor?.document.uri.path.split('/').at(-1), 'ecs-task-def.json');
      await eventually(() => textAfterCaret().slice(0, 5), 'till"');
    });
  });

  it('is renamed in both files', async () => {
    await withFiles(filesOf('renamed'), async (service) => {
      await untilLinked(service);
      await focusEditor();
      await page.press('F2');
      await eventually(async () => (await page.texts('.rename-box .rename-input:focus')).length, 1);
      await page.press('ControlOrMeta+a');
      await page.type('desk');
      await page.press('Enter');
      await eventually(() => service.getText(), SERVICE.replace('FAMILY', 'renamed').replace('t^ill', 'desk'));
      const task = await openFile('renamed/ecs-task-def.json');
      await eventually(() => task.getText(), TASK.replace('FAMILY', 'renamed').replace('till', 'desk'));
    });
  });
});
