import { CancellationTokenSource } from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError, WorkDoneProgress } from 'vscode-languageclient';

const OVERTAKEN: readonly number[] = [
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
];

let questions = 0;

/**
 * @returns undefined where a change, a newer question or `signal` came before the answer
 * @throws where the server does not answer
 * @param onProgress told how far it is, in words, where that takes a while
 */
export async function askServer<T>(
  client: BaseLanguageClient,
  method: string,
  params: object,
  signal?: AbortSignal,
  onProgress?: (message: string) => void,
): Promise<T | undefined> {
  const source = new CancellationTokenSource();
  const workDoneToken = `stowage-${++questions}`;
  const progress =
    onProgress &&
    client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'end') onProgress(value.message ?? '');
    });
  signal?.addEventListener('abort', () => source.cancel());
  try {
    return (
      (await client.sendRequest<T | null>(method, progress ? { ...params, workDoneToken } : params, source.token)) ??
      undefined
    );
  } catch (error) {
    if (error instanceof ResponseError && OVERTAKEN.includes(error.code)) return undefined;
    throw error;
  } finally {
    source.dispose();
    progress?.dispose();
  }
}
