import { type CompletionList, commands, type TextDocument, window } from 'vscode';
import { focusEditor, list } from './editing.ts';
import { eventually } from './expect.ts';
import { page } from './page.ts';
import { withFiles } from './workspace.ts';

/** Text with a `^` for the caret; what is typed; what is then offered; the text with the first of it accepted. */
interface Case {
  readonly files: Record<string, string>;
  readonly typed?: string;
  readonly offered: readonly string[];
  readonly accepted: string;
}

const task = (rest: string) =>
  `{ "family": "kiosk", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", ${rest} }\n`;

const cases: Record<string, Case> = {
  'a key, with what its value is': {
    files: { 'complete-key/ecs-task-def.json': task('"containerDefinitions": [{ "name": "kiosk", ^ }]') },
    typed: '"essen',
    offered: ['essential'],
    accepted: task('"containerDefinitions": [{ "name": "kiosk", "essential": true }]'),
  },
  'one of the values that a field takes': {
    files: { 'complete-value/ecs-task-def.json': task('"ipcMode": ^') },
    typed: '"no',
    offered: ['"none"'],
    accepted: task('"ipcMode": "none"'),
  },
  'the memory that Fargate has with the CPU': {
    files: { 'complete-memory/ecs-task-def.json': task('"cpu": "256", "memory": ^') },
    offered: ['"512"', '"1024"', '"2048"'],
    accepted: task('"cpu": "256", "memory": "512"'),
  },
  'a container to depend on': {
    files: {
      'complete-container/ecs-task-def.json': task(
        '"containerDefinitions": [{ "name": "kiosk", "dependsOn": [{ "containerName": "^" }] }, { "name": "settings" }]',
      ),
    },
    offered: ['"settings"'],
    accepted: task(
      '"containerDefinitions": [{ "name": "kiosk", "dependsOn": [{ "containerName": "settings" }] }, { "name": "settings" }]',
    ),
  },
  'a container of the service’s task definition, which is another file': {
    files: {
      'complete-linked/ecs-task-def.json': '{ "family": "counter", "containerDefinitions": [{ "name": "till" }] }\n',
      'complete-linked/ecs-service-def.json':
        '{ "serviceName": "kiosk", "taskDefinition": "counter", "loadBalancers": [{ "containerName": "^" }] }\n',
    },
    offered: ['"till"'],
    accepted:
      '{ "serviceName": "kiosk", "taskDefinition": "counter", "loadBalancers": [{ "containerName": "till" }] }\n',
  },
};

const untilOffered = (document: TextDocument, count: number) =>
  eventually(async () => {
    const place = window.activeTextEditor?.selection.active;
    const offered = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      place,
    );
    return offered.items.length;
  }, count);

const PID_MODE =
  'Whose processes the containers see.Default: each container sees its ownAllowed: task, hostLaunch types: Fargate: only task, from platform version 1.4.0Operating systems: LinuxAmazon ECS API: RegisterTaskDefinition';

describe('completion offers and writes', () => {
  for (const [title, { files, typed, offered, accepted }] of Object.entries(cases))
    it(title, async () => {
      await withFiles(files, async (document) => {
        await focusEditor();
        if (typed) await page.type(typed);
        else {
          await untilOffered(document, offered.length); // once the server has heard of the other file
          await page.press('Control+Space');
        }
        await eventually(async () => (await list.suggestions()).slice(0, offered.length), [...offered]);
        await page.press('Enter');
        await eventually(() => document.getText(), accepted);
      });
    });

  it('what the selected key is, beside the list', async () => {
    const files = { 'complete-details/ecs-task-def.json': task('"ipcMode": "none", ^') };
    await withFiles(files, async () => {
      await focusEditor();
      await page.type('"pidM');
      await eventually(list.suggestions, ['pidMode']);
      await commands.executeCommand('toggleSuggestionDetails');
      await eventually(() => page.texts('.suggest-details .docs'), [PID_MODE]);
      await commands.executeCommand('toggleSuggestionDetails');
      await eventually(() => page.texts('.suggest-details .docs'), []);
    });
  });
});
