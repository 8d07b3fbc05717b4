import {
  ConfigurationTarget,
  commands,
  Range,
  Selection,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { eventually } from './expect.ts';
import { pictureFailure } from './report.ts';

/** A file of the test's folder. @param path from the folder's root */
export function fileUri(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, path);
}

/**
 * Opens a file of the test's folder in an editor, as a person does: unlike a document that an extension asks for, this one is
 * closed with its editor.
 */
export async function openFile(path: string): Promise<TextDocument> {
  await commands.executeCommand('vscode.open', fileUri(path), { preview: false });
  await eventually(() => window.activeTextEditor?.document.uri.path, fileUri(path).path);
  const document = window.activeTextEditor?.document;
  if (!document) throw new Error(`${path} was closed`);
  return document;
}

const writeFile = (path: string, text: string): Thenable<void> =>
  workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));

/**
 * Runs something with files in folders of their own that are gone afterwards, so that no other test sees them.
 * @param files text by path, `folder/file`; all are open, the last is shown, its caret where the text has a `^`
 */
export async function withFiles(
  files: Record<string, string>,
  run: (document: TextDocument) => Promise<void>,
): Promise<void> {
  const paths = Object.keys(files);
  const shown = paths.at(-1) ?? '';
  const caret = files[shown]?.indexOf('^') ?? -1;
  for (const path of paths) await writeFile(path, files[path]?.replace('^', '') ?? '');
  try {
    for (const path of paths) await openFile(path);
    const document = await openFile(shown);
    if (caret >= 0) putCaret(document, caret);
    await run(document);
  } catch (error) {
    await pictureFailure(); // while it can still be seen
    throw error;
  } finally {
    await workspace.saveAll();
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const folder of new Set(paths.map((path) => path.split('/')[0] ?? path)))
      await workspace.fs.delete(fileUri(folder), { recursive: true });
  }
}

/** @param offset in the text of the shown document */
export function putCaret(document: TextDocument, offset: number): void {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) throw new Error(`not shown: ${document.uri.path}`);
  const position = document.positionAt(offset);
  editor.selection = new Selection(position, position);
}

/** As if typed, but not saved. */
export async function replaceText(document: TextDocument, from: string, to: string): Promise<void> {
  const offset = document.getText().indexOf(from);
  const range = new Range(document.positionAt(offset), document.positionAt(offset + from.length));
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, to);
  await workspace.applyEdit(edit);
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
