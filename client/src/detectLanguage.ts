import { type Disposable, languages, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DETECT, type DetectParams, type DetectResult } from '../../server/src/protocol.ts';
import { isOwnLanguage } from './ownLanguages.ts';

/** Keys without which the server sees no definition; most JSON files have none of them and are never sent to it. */
const TELLING_KEY =
  /"(?:containerDefinitions|taskDefinition|capacityProviderStrategy|serviceName|serviceArn|desiredCount|schedulingStrategy|deploymentConfiguration|deploymentController|serviceConnectConfiguration|containerInstanceArn|clusterArn|capacityProviderArn|portMappings|essential|logConfiguration|mountPoints)"\s*:/;

/**
 * The name proposes a language, the content decides: when a document is opened or saved, a plain JSON file that holds a
 * definition gets its language, and on opening a file with a telling name that holds something else becomes JSON.
 * A language picked by hand or in `files.associations` stays.
 */
export function detectLanguages(client: BaseLanguageClient): Disposable[] {
  /** The language each document has by its name or by our doing; any other is the user's. */
  const expected = new WeakMap<TextDocument, string>();

  const opened = (document: TextDocument) => {
    if (expected.has(document)) return; // a change of language is a closing and an opening of the same document
    expected.set(document, document.languageId);
    void detect(document, 'opened');
  };

  async function detect(document: TextDocument, occasion: 'opened' | 'saved'): Promise<void> {
    const before = document.languageId;
    if (before !== expected.get(document) || !mayHoldDefinition(document) || isSettled(document)) return;
    const asked: DetectParams = { uri: document.uri.toString(), text: document.getText() };
    const answer = await client.sendRequest<DetectResult>(DETECT, asked).catch(() => undefined);
    const languageId = answer?.languageId;
    if (!languageId || languageId === before || document.isClosed || document.languageId !== before) return;
    if (languageId === 'json' && (occasion === 'saved' || !isOwnLanguage(before))) return;
    expected.set(document, languageId);
    await languages.setTextDocumentLanguage(document, languageId);
  }

  workspace.textDocuments.forEach(opened);
  return [
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidSaveTextDocument((document) => void detect(document, 'saved')),
  ];
}

const mayHoldDefinition = (document: TextDocument): boolean =>
  isOwnLanguage(document.languageId) ||
  (['json', 'jsonc'].includes(document.languageId) && TELLING_KEY.test(document.getText()));

/** By a setting, so that the content has no say. */
function isSettled(document: TextDocument): boolean {
  if (!workspace.getConfiguration('stowage', document).get('detectLanguage', true)) return true;
  const associations = workspace.getConfiguration('files', document).get<Record<string, string>>('associations', {});
  return Object.entries(associations).some(
    ([glob, language]) =>
      language === document.languageId &&
      languages.match({ pattern: glob.includes('/') ? glob : `**/${glob}` }, document) > 0,
  );
}
