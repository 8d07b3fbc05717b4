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
  async read(uri) {
    const result = await connection.sendRequest<ReadFileResult>(READ_FILE, { uri } satisfies ReadFileParams);
    return result.text ?? undefined;
  },
  async list() {
    const exclude = `**/{${EXCLUDED_FOLDERS.join(',')}}/**`;
    const result = await connection.sendRequest<ListFilesResult>(LIST_FILES, {
      include: INCLUDED,
      exclude,
    } satisfies ListFilesParams);
    return result.uris;
  },
});
