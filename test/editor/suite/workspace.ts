import { type TextDocument, Uri, window, workspace } from 'vscode';

/** Opens a file of the test's folder in an editor. @param path from the folder's root */
export async function openFile(path: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, path));
  await window.showTextDocument(document);
  return document;
}

/** The document's language as it is now, wherever a change of language has put it. */
export const languageOf = (document: TextDocument): string =>
  workspace.textDocuments.find((it) => it.uri.toString() === document.uri.toString())?.languageId ?? 'closed';
