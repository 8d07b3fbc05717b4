import { type CancellationToken, type Disposable, type FileSystemWatcher, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  LIST_FILES,
  type ListFilesParams,
  type ListFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol.ts';

/** The server sees the workspace through the editor, so that virtual and remote folders are files like any other. */
export const answerFileRequests = (client: BaseLanguageClient): Disposable[] => [
  client.onRequest(READ_FILE, readFile),
  client.onRequest(LIST_FILES, listFiles),
];

/** Any JSON file may hold a definition; `ecspresso.yml` says which belong together, a Dockerfile what is in an image. */
export const watchedFiles = (): FileSystemWatcher[] => [
  ...['**/*.{json,jsonc}', '**/ecspresso*.{yml,yaml}', '**/{Dockerfile,Dockerfile.*,*.Dockerfile}'].map((pattern) =>
    workspace.createFileSystemWatcher(pattern),
  ),
  workspace.createFileSystemWatcher('**', true, true), // of a folder that is deleted, the files in it are not reported
];

async function readFile({ uri, isCommitted }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const stored = Uri.parse(uri);
    return { text: decoded(await workspace.fs.readFile(isCommitted ? atHead(stored) : stored)) };
  } catch {
    return { text: null };
  }
}

/** UTF-16 where the byte order mark says so, as Windows PowerShell saves what the AWS CLI prints; else UTF-8. */
function decoded(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** The file in the last commit, as the Git extension of VS Code reads it. */
const atHead = (uri: Uri): Uri => uri.with({ scheme: 'git', query: JSON.stringify({ path: uri.fsPath, ref: 'HEAD' }) });

async function listFiles({ include, exclude }: ListFilesParams, token: CancellationToken): Promise<ListFilesResult> {
  const found = await Promise.all(include.map((pattern) => workspace.findFiles(pattern, exclude, undefined, token)));
  return { uris: [...new Set(found.flat().map(String))] };
}
