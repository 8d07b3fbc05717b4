import { commands, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { BUILT_IN_CLUSTER, type BuiltInClusterResult } from '../../../server/src/protocol.ts';
import type { ClusterChoice } from '../preview/clusterChoice.ts';

const FILE = 'ecs-cluster.json';

/** Writes the built-in cluster as a file of the workspace, opens it and previews it; a file that is there already is only opened. */
export async function writeClusterFile(client: BaseLanguageClient, choice: ClusterChoice): Promise<void> {
  const folders = workspace.workspaceFolders ?? [];
  const folder = folders.length > 1 ? await window.showWorkspaceFolderPick() : folders[0];
  if (folders.length > 1 && !folder) return;
  const { text } = await client.sendRequest<BuiltInClusterResult>(BUILT_IN_CLUSTER);
  const uri = folder && Uri.joinPath(folder.uri, FILE);
  if (!uri || !(await ensureFile(uri, text))) {
    await window.showTextDocument(await workspace.openTextDocument({ language: 'ecs-cluster', content: text }));
    return;
  }
  await commands.executeCommand('vscode.open', uri);
  await choice.choose(uri.toString());
}

/** @returns false where the file can neither be found nor written, as in read-only folders */
async function ensureFile(uri: Uri, text: string): Promise<boolean> {
  const exists = await workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (exists) return true;
  return workspace.fs.writeFile(uri, new TextEncoder().encode(text)).then(
    () => true,
    () => false,
  );
}
