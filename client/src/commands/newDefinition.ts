import { commands, type Disposable, window, workspace } from 'vscode';
import type { LanguageId } from '../../../server/src/protocol.ts';

/** Opens an empty, unsaved definition with its completions shown: the first of them are whole definitions. */
export const registerNewDefinition = (): Disposable[] => [
  commands.registerCommand('stowage.newTaskDefinition', () => openNew('ecs-task-definition')),
  commands.registerCommand('stowage.newServiceDefinition', () => openNew('ecs-service-definition')),
];

async function openNew(language: LanguageId): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language }));
  await commands.executeCommand('editor.action.triggerSuggest');
}
