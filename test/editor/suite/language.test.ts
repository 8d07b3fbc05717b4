import { ConfigurationTarget, commands, extensions, languages, Uri, workspace } from 'vscode';
import { equal, eventually } from './expect.ts';
import { page, runName } from './page.ts';
import { languageOf, openFile, replaceText, withFiles, withSetting } from './workspace.ts';

const TASK = '{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "nginx", "memory": 128 }] }';

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
  const byName: Record<string, string[]> = {
    'ecs-task-definition': [
      'task-definition.json',
      'task-definition-prod.json',
      'web-task-definition.json',
      'web.task-definition.json',
      'taskdef.json',
      'taskdef-prod.json',
      'web-taskdef.json',
      'task-def.json',
      'web-task-def-prod.json',
      'task_definition.json',
      'task_definition_prod.json',
      'taskDefinition.json',
      'taskDefinition-prod.json',
      'taskdefinition.json',
      'ecs-task.json',
      'ecs-task-def.json',
      'ecs_task_definition.json',
      'Task-Definition.json',
      'task-definitions/worker.json',
      'infra/taskdefs/worker.json',
    ],
    'ecs-service-definition': [
      'ecs-service-def.json',
      'service-definition.json',
      'web-service-definition.json',
      'service-def.json',
      'web-service-def-prod.json',
      'service_definition.json',
      'ecs-service.json',
      'ecs-service-prod.json',
      'create-service.json',
      'service-definitions/web.json',
    ],
    'ecs-cluster': ['ecs-cluster.json', 'prod.ecs-cluster.json'],
    json: ['package.json', 'service.json', 'definition.json', 'cluster.json'],
  };
  for (const [language, names] of Object.entries(byName))
    it(`is ${language} by the names of such files`, async () => {
      const documents = await Promise.all(
        names.map((name) => workspace.openTextDocument(Uri.from({ scheme: 'untitled', path: `/shop/${name}` }))),
      );
      equal(
        documents.map((document, at) => `${names[at]} ${document.languageId}`),
        names.map((name) => `${name} ${language}`),
      );
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

  it('is left alone where detection is off', async () => {
    await withSetting('stowage.detectLanguage', false, () =>
      withFiles({ 'off/off.json': TASK }, async (document) => {
        await workspace.getConfiguration().update('stowage.detectLanguage', true, ConfigurationTarget.Global);
        await withFiles({ 'on/on.json': TASK }, async (next) => {
          await eventually(() => languageOf(next), 'ecs-task-definition');
          equal(languageOf(document), 'json');
        });
      }),
    );
  });

  it('is the one of files.associations', async () => {
    await withSetting('files.associations', { 'associated.json': 'json' }, () =>
      withFiles({ 'chosen/not-associated.json': TASK, 'chosen/associated.json': TASK }, async (document) => {
        const next = await openFile('chosen/not-associated.json');
        await eventually(() => languageOf(next), 'ecs-task-definition');
        equal(languageOf(document), 'json');
      }),
    );
  });

  it('follows what is saved', async () => {
    await withFiles({ 'saved/begun.json': '{}' }, async (document) => {
      equal(languageOf(document), 'json');
      await replaceText(document, '{}', TASK);
      await document.save();
      await eventually(() => languageOf(document), 'ecs-task-definition');
    });
  });

  it('is shown in the status bar', async () => {
    await openFile('task-definition.json');
    await eventually(() => page.texts('[id="status.editor.mode"]'), ['ECS Task Definition']);
  });
});
