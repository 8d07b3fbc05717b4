import { commands, extensions, languages, workspace } from 'vscode';
import { equal, eventually } from './expect.ts';
import { page, runName } from './page.ts';
import { languageOf, openFile } from './workspace.ts';

describe('the extension', () => {
  it('activates, trusted or not', async () => {
    const extension = extensions.getExtension('stowage.stowage');
    await extension?.activate();
    equal(extension?.isActive, true);
    equal(workspace.isTrusted, runName !== 'installed');
  });

  it('shows its view', async () => {
    await commands.executeCommand('stowage.clusterPreview.focus');
    await eventually(() => page.texts('.pane-header .title, .composite.title h2'), ['ECS: Cluster preview']);
  });
});

describe('the language of a document', () => {
  const byName: [file: string, language: string][] = [
    ['task-definition.json', 'ecs-task-definition'],
    ['ecs-service-def.json', 'ecs-service-definition'],
    ['prod.ecs-cluster.json', 'ecs-cluster'],
    ['task-definitions/worker.json', 'ecs-task-definition'],
  ];
  for (const [file, language] of byName)
    it(`is ${language} by the name ${file}`, async () => {
      equal(languageOf(await openFile(file)), language);
    });

  it('is the content’s, whatever the name', async () => {
    const document = await openFile('service.json');
    await eventually(() => languageOf(document), 'ecs-task-definition');
  });

  it('is JSON where a telling name holds something else', async () => {
    const document = await openFile('service-definition.json');
    await eventually(() => languageOf(document), 'json');
  });

  it('stays what the user picked', async () => {
    const document = await openFile('picked.json');
    await eventually(() => languageOf(document), 'ecs-task-definition');
    await languages.setTextDocumentLanguage(document, 'json');
    await document.save();
    await openFile('service.json');
    equal(languageOf(document), 'json');
  });

  it('is shown in the status bar', async () => {
    await openFile('task-definition.json');
    await eventually(() => page.texts('[id="status.editor.mode"]'), ['ECS Task Definition']);
  });
});
