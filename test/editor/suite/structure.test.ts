import { commands } from 'vscode';
import { list } from './editing.ts';
import { eventually } from './expect.ts';
import { withFiles } from './workspace.ts';

const TASK = `{"family":"kiosk",
"containerDefinitions":[{"name":"kiosk","image":"nginx:1.27","memory":128}]}
`;

describe('a document', () => {
  it('has an outline', async () => {
    await withFiles({ 'outlined/ecs-task-def.json': TASK }, async () => {
      await commands.executeCommand('outline.focus');
      await eventually(list.outline, [
        'familykiosk',
        'containerDefinitions',
        'kiosknginx:1.27',
        'namekiosk',
        'imagenginx:1.27',
        'memory128',
      ]);
    });
  });

  it('is formatted', async () => {
    await withFiles({ 'formatted/ecs-task-def.json': TASK }, async (document) => {
      await commands.executeCommand('editor.action.formatDocument');
      await eventually(
        () => document.getText(),
        `{
    "family": "kiosk",
    "containerDefinitions": [
        {
            "name": "kiosk",
            "image": "nginx:1.27",
            "memory": 128
        }
    ]
}
`,
      );
    });
  });
});
