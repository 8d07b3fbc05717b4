import { type ExtensionContext, type FileSystemWatcher, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type InitializationOptions, LANGUAGE_IDS } from '../../server/src/protocol.ts';
import { registerNewDefinition } from './commands/newDefinition.ts';
import { detectLanguages } from './detectLanguage.ts';
import { answerFileRequests, watchedFiles } from './files.ts';
import { isOwnLanguage } from './ownLanguages.ts';
import { registerPreview } from './preview/previewView.ts';

/**
 * The whole activation, the same in both hosts; `create` differs in how the server is started.
 * The server starts with the first ECS document, or with the first question to it, not with every JSON file.
 */
export function activateWith(
  context: ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
  const watchers = watchedFiles();
  const client = create(clientOptions(watchers));
  context.subscriptions.push(
    client,
    ...watchers,
    ...answerFileRequests(client),
    ...registerNewDefinition(),
    ...registerPreview(client, context),
    workspace.onDidOpenTextDocument(startForOurs),
  );

  function startForOurs(document: TextDocument): void {
    if (!isOwnLanguage(document.languageId)) return;
    client.start().catch(() => {}); // the client has told the user
  }
  workspace.textDocuments.forEach(startForOurs);
  context.subscriptions.push(...detectLanguages(client));
}

function clientOptions(watchers: FileSystemWatcher[]): LanguageClientOptions {
  return {
    documentSelector: LANGUAGE_IDS.flatMap((language) => ownSchemes().map((scheme) => ({ language, scheme }))),
    initializationOptions: { clientReadsFiles: true } satisfies InitializationOptions,
    synchronize: { fileEvents: watchers },
  };
}

/** Real, unsaved and virtual files, but not the old side of a diff (`git:`), which would count as one more definition. */
const ownSchemes = (): string[] => [
  ...new Set([
    'file',
    'untitled',
    'vscode-vfs',
    ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme),
  ]),
];
