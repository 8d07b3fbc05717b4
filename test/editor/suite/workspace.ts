import { ConfigurationTarget, type TextDocument, Uri, window, workspace } from 'vscode';

/** A file of the test's folder. @param path from the folder's root */
export function fileUri(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, path);
}

/** Opens a file of the test's folder in an editor. */
export async function openFile(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(fileUri(path));
  await window.showTextDocument(document);
  return document;
}

/** Writes a file into the test's folder and opens it in an editor. */
export async function openNewFile(path: string, text: string): Promise<TextDocument> {
  await workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
  return openFile(path);
}

/** The document's language as it is now, wherever a change of language has put it. */
export const languageOf = (document: TextDocument): string =>
  workspace.textDocuments.find((it) => it.uri.toString() === document.uri.toString())?.languageId ?? 'closed';

/** Runs something under a setting of the user, which is then as it was. */
export async function withSetting(name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  await workspace.getConfiguration().update(name, value, ConfigurationTarget.Global);
  try {
    await run();
  } finally {
    await workspace.getConfiguration().update(name, undefined, ConfigurationTarget.Global);
  }
}
