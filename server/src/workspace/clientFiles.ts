import type { Connection } from 'vscode-languageserver';
import {
  LIST_FILES,
  type ListFilesParams,
  type ListFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol.ts';
import { EXCLUDED_FOLDERS, type Files, INCLUDED } from './files.ts';

/** The editor's own view: real, remote and virtual folders alike. */
export const clientFiles = (connection: Connection): Files => ({
  read: (uri) => read(connection, { uri }),
  readCommitted: (uri) => read(connection, { uri, isCommitted: true }),
  async list() {
    const exclude = `**/{${EXCLUDED_FOLDERS.join(',')}}/**`;
    const result = await connection.sendRequest<ListFilesResult>(LIST_FILES, {
      include: INCLUDED,
      exclude,
    } satisfies ListFilesParams);
    return result.uris;
  },
});

async function read(connection: Connection, params: ReadFileParams): Promise<string | undefined> {
  const { text } = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
  return text ?? undefined;
}
